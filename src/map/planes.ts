import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import {
  cosine,
  mercator,
  unmercator,
  worldSize,
  type Bounds,
  type Camera,
  type Size,
} from '../map-model/camera.ts';
import { constrain, maxGlobeLat, maxZoom } from '../map-model/framing.ts';

/** What d3-zoom moves: a plane, and how a map's camera is told from where it was moved to. */
export interface Plane {
  /** The camera after a movement. */
  readonly cameraOf: (transform: ZoomTransform, size: Size) => Camera;
  /** Where the plane has to be for a camera. */
  readonly transformOf: (camera: Camera, size: Size) => ZoomTransform;
  /** Keeps a movement where there is something to see. */
  readonly hold: (transform: ZoomTransform, size: Size) => ZoomTransform;
}

/** The point of the plane in the middle of the view. */
function middle({ k, x, y }: ZoomTransform, { width, height }: Size): readonly [number, number] {
  return [(width / 2 - x) / k, (height / 2 - y) / k];
}

function centred(x: number, y: number, k: number, { width, height }: Size): ZoomTransform {
  return zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k);
}

/** Mercator's square, as a map that ends or goes round and round. */
export function flatPlane({ edges }: Bounds): Plane {
  const asked = (transform: ZoomTransform, size: Size): Camera => ({
    center: unmercator(middle(transform, size)),
    zoom: Math.log2(transform.k / 512),
    ...(edges && { edges }),
  });
  const transformOf = ({ center, zoom }: Camera, size: Size) =>
    centred(...mercator(center), worldSize(zoom), size);
  return {
    cameraOf: (transform, size) => constrain(asked(transform, size), size),
    transformOf,
    hold(transform, size) {
      const { center } = asked(transform, size);
      const held = constrain(asked(transform, size), size);
      if (edges) return transformOf(held, size);
      // Longitude runs on while a gesture lasts: a turn round the globe is no jump.
      return transformOf({ ...held, center: [center[0], held.center[1]] }, size);
    },
  };
}

/**
 * A plane that a globe rolls on, a turn of it from 0 to 1. It keeps its size as it rolls; only how far
 * the plane was moved counts, not where it is.
 */
export function globePlane(): Plane {
  let camera: Camera = { center: [0, 0], zoom: 0, globe: true };
  let last = zoomIdentity;
  const most = worldSize(maxZoom);
  return {
    cameraOf(transform, size) {
      const [x, y] = middle(transform, size);
      const [lastX, lastY] = middle(last, size);
      const [lng, lat] = camera.center;
      const to = Math.max(-maxGlobeLat, Math.min(maxGlobeLat, lat - (y - lastY) * 360));
      const zoom = Math.log2((transform.k * cosine(to)) / 512);
      const center = [lng + ((x - lastX) * 360) / cosine(lat), to] as const;
      last = transform;
      camera = constrain({ center, zoom, globe: true }, size);
      return camera;
    },
    transformOf(to, size) {
      camera = to;
      last = centred(0, 0, worldSize(to.zoom) / cosine(to.center[1]), size);
      return last;
    },
    hold(transform, size) {
      const whole = constrain({ center: [0, 0], zoom: -Infinity, globe: true }, size);
      const k = Math.max(worldSize(whole.zoom), Math.min(most, transform.k));
      return k === transform.k ? transform : centred(...middle(transform, size), k, size);
    },
  };
}
