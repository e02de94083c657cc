import type { MultiLineString, Position } from 'geojson';
import type { Box } from '../place/place.ts';
import type { ProjectionId } from '../place/projection-id.ts';
import type { LngLat, Point } from './mercator.ts';
import type { Drawing, Sphere, Trace } from './paths.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Whether it is looked at from far away: names are larger. */
  readonly far?: boolean;
}

/**
 * Where a map looks: the projected map 512 · 2^zoom pixels wide, as MapLibre counts, and all points in
 * projected degrees; a globe so large that its middle is drawn at the scale Web Mercator has there. Both
 * renderers share it, so that one can give way to the other without a jump.
 */
export interface Camera {
  readonly projection: Projection;
  readonly center: LngLat;
  readonly zoom: number;
}

/** A camera for a map of any size: its zoom is that of a map of one pixel. */
export type RelativeCamera = Pick<Camera, 'center' | 'zoom'>;

/** How a map is looked at now. */
export interface Viewport {
  readonly camera: Camera;
  readonly size: Size;
}

/**
 * How the world is laid out. Everything that draws, MapLibre included, knows Web Mercator only. So what
 * another projection gives is put into Mercator's square, and its points are given by the longitude and
 * latitude that Web Mercator draws there: projected degrees. For Web Mercator and the globe these are
 * true longitudes and latitudes.
 */
export interface Projection {
  readonly id: ProjectionId;
  /** Whether it goes on in the west where it ends in the east; else it is seen within its outline. */
  readonly wraps: boolean;
  /** Whether a picture of it, shifted, is right for a camera beside; a globe's is drawn anew. */
  readonly shifts: boolean;
  /** MapLibre's name of the projection. */
  readonly maplibre: 'mercator' | 'globe';
  /** Whether a straight line of degrees may become a curve. */
  readonly bends: boolean;
  /** The meridian along which the globe is cut open; undefined: at ±180°, as the geometry is. */
  readonly cut?: number;
  /** The world's outline, a closed ring, and every 30th meridian and parallel. */
  readonly outline: Sphere;
  readonly graticule: MultiLineString;

  /** Where a point of the globe stands, in projected degrees. */
  forward(at: LngLat): LngLat;
  /** The smallest projected box that holds a box of the globe; east may be over 180°. */
  boxOf(box: Box): Box;
  /** Whether two neighbouring points lie on the line where the globe was cut open. */
  isCut(a: Position, b: Position): boolean;

  /**
   * Where a point of the world stands on screen; of its copies, the one nearest the middle. What a globe
   * hides is infinitely far off.
   */
  project(camera: RelativeCamera, size: Size, at: LngLat): Point;
  /**
   * What point of the world stands at a point of the screen; where it wraps, from -180 to 180.
   * `undefined` beside a globe.
   */
  unproject(camera: RelativeCamera, size: Size, at: Point): LngLat | undefined;
  /** How many CSS pixels a degree of longitude takes at a latitude, seen from straight above. */
  pixelsPerDegree(camera: RelativeCamera, lat: number): number;
  /** The copies of the world, a whole turn to the left (-1) or right (1), that a camera sees. */
  copiesInView(camera: RelativeCamera, size: Size): number[];

  /** Keeps a camera where there is something to see. */
  constrain(camera: RelativeCamera, size: Size): Camera;
  /**
   * The camera that shows a whole box; where the world is too small for that, its middle.
   * @param margin CSS pixels kept free on every side
   */
  fit(box: Box, size: Size, margin: number): Camera;
  /** The stretch its map opens with, in projected degrees. */
  readonly opens: Box;
  /** The camera that a map opens with. */
  home(size: Size): Camera;
  /** A plane to drag, for one map. */
  plane(): Plane;

  /**
   * How geometries are drawn under a camera.
   * @param flat traces what is traced once for every camera
   * @param grain points closer than this are left out of what is traced anew, in CSS pixels
   */
  drawing(camera: RelativeCamera, size: Size, flat: Trace, grain: number): Drawing;
}

/** A stretch of a plane: the point in the middle of the view, and how wide a unit is, in CSS pixels. */
export interface PlaneView {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The plane that a reader drags, and how a map's camera follows from where it was dragged to. */
export interface Plane {
  /** The camera after a movement. */
  cameraOf(view: PlaneView, size: Size): Camera;
  /** Where the plane has to be for a camera. */
  viewOf(camera: RelativeCamera, size: Size): PlaneView;
  /** Keeps a movement where there is something to see; the same view if it is there. */
  hold(view: PlaneView, size: Size): PlaneView;
}

/** Where a camera sees a point of the world. */
export function project(camera: Camera, size: Size, at: LngLat): Point {
  return camera.projection.project(camera, size, at);
}

/** The point of the world that a camera sees at a point of the screen. */
export function unproject(camera: Camera, size: Size, at: Point): LngLat | undefined {
  return camera.projection.unproject(camera, size, at);
}
