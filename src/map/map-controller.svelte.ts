import type { Box } from '../place/place.ts';
import { cameraFor } from '../map-model/camera-for.ts';
import { unproject, type Camera, type RelativeCamera, type Size } from '../map-model/camera.ts';
import type { ColorScheme } from '../map-model/palette.ts';
import { projections } from '../map-model/projections.ts';
import type { Projection } from '../map-model/camera.ts';
import type { Picture } from '../map-model/picture.ts';
import type { Rect } from '../map-model/rect.ts';
import { afterPaint } from './after-paint.ts';
import type { GlMap } from './maplibre/gl-map.ts';
import { Motion } from './motion.svelte.ts';
import { panZoom, type PanZoom } from './pan-zoom.ts';
import type { Renderer, StartOptions } from './start-options.ts';
import { panOffset } from './svg/pan-offset.ts';
import { hasWebGl } from './web-gl.ts';

const extent = ({ width, height }: Size) => Math.min(width, height);

/** The map's own state, which is not the reader's choice: renderer, size, camera. */
export class MapController {
  renderer: Renderer = $state('waiting');
  size: Size = $state.raw({ width: 0, height: 0 });
  camera: Camera | undefined = $state.raw();
  /** Where it looked when a gesture began: names, and a map drawn as SVG, are only shifted meanwhile. */
  rest: Camera | undefined = $state.raw();
  /** How long a movement of the map takes, in ms. */
  flight = 0;
  /** MapLibre did not come. */
  unloaded = $state(false);
  /** The motion of a map that MapLibre draws; the SVG map moves at once. */
  readonly motion = new Motion();

  #gl: GlMap | undefined;
  #pan: PanZoom | undefined;
  #projection: Projection = projections.equal;
  #frame: string | undefined;
  /** Where the map was last sent, for any size; nowhere once the reader has moved it from there. */
  #target: (() => Camera) | undefined;
  /** The picture handed over last, which MapLibre begins with when it can. */
  #shown: Pick<StartOptions, 'picture' | 'scheme'> | undefined;
  #gone = false;
  #relativeCamera: RelativeCamera | undefined;
  /** A gesture is under way. */
  #held = false;
  readonly #onmoved: (relativeCamera: RelativeCamera | undefined) => void;

  readonly #clear: () => readonly Rect[];

  /**
   * @param onmoved is told where the reader has moved the map to; nothing once it was sent elsewhere
   * @param clear the stretches of the map that nothing lies over
   */
  constructor(
    onmoved: (relativeCamera: RelativeCamera | undefined) => void,
    clear: () => readonly Rect[] = () => [],
  ) {
    this.#onmoved = onmoved;
    this.#clear = clear;
  }

  /** Shows the SVG map and starts MapLibre behind it; where it cannot start, the SVG map stays. */
  async start(options: StartOptions): Promise<void> {
    this.renderer = 'svg';
    this.#shown = options;
    this.#pan = panZoom(options.surface, () => this.size, this.#projection, {
      onmove: (camera) => {
        this.#moveByHand(camera);
        this.#held = true;
        if (this.#gl) this.#gl.goTo(camera, 0);
        else this.#follow(camera);
      },
      onrest: () => {
        this.#held = false;
        this.rest = this.camera;
      },
    });
    // Then MapLibre, the largest part of the page, is not even asked for.
    if (!hasWebGl()) this.#stay(options);
    else await this.#draw(options);
    if (this.camera && !this.#gone) this.#pan.setCamera(this.camera);
  }

  /** Keeps the SVG map for good. */
  #stay({ ondrawn }: StartOptions): void {
    this.renderer = 'static';
    ondrawn();
  }

  /** Starts MapLibre, and keeps the SVG map if it cannot. */
  async #draw(options: StartOptions): Promise<void> {
    try {
      // MapLibre takes long to start; an SVG map is seen before it does.
      if (options.svg) await new Promise<void>((painted) => afterPaint(painted));
      const { createGlMap } = await import('./maplibre/gl-map.ts').catch((error: unknown) => {
        this.unloaded = true;
        throw error;
      });
      if (this.#gone) return;
      const camera = this.camera ?? this.#projection.home(this.size);
      this.#gl = createGlMap(options.canvas, options.world, {
        ...options,
        ...this.#shown,
        camera,
        onmove: (moved) => {
          const now = { ...moved, projection: this.#projection };
          if (this.#held) this.#follow(now);
          else {
            this.motion.extend(0);
            this.#rest(now);
          }
        },
        onready: () => {
          this.renderer = 'gl';
          // MapLibre is in the middle of a frame, which is long enough.
          afterPaint(options.ondrawn);
        },
        onlost: () => {
          this.renderer = 'svg';
          options.ondrawn();
        },
      });
    } catch (error) {
      if (this.#gone) return;
      console.warn(error);
      this.#stay(options);
    }
  }

  /** Hands over the newest picture, and moves when the picture asks for another frame. */
  setPicture(picture: Picture, scheme: ColorScheme): void {
    if (scheme !== this.#shown?.scheme) this.#gl?.recolour(scheme);
    this.#shown = { picture, scheme };
    this.#gl?.draw(picture);
    const frame = JSON.stringify(picture.frame ?? 'home');
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#send(() => this.#cameraFor(picture));
  }

  /** The camera a picture is first seen with, before anything moves. */
  open(picture: Picture, projection: Projection): void {
    this.#projection = projection;
    this.#frame = JSON.stringify(picture.frame ?? 'home');
    this.#target = () => this.#cameraFor(picture);
    this.#rest(this.#target());
  }

  /** Takes a new size: what the map was sent to is framed anew; else the middle stays the middle. */
  resize(size: Size): void {
    const { width, height } = this.size;
    if (size.width === width && size.height === height) return;
    this.size = size;
    if (this.camera)
      this.#goTo(this.#target?.() ?? this.#projection.constrain(this.camera, size), 0);
  }

  /** @param by levels of zoom; a level doubles the scale */
  zoom(by: number): void {
    if (!this.camera) return;
    this.#move({ ...this.camera, zoom: this.camera.zoom + by });
  }

  /** Moves the view by CSS pixels. */
  pan(dx: number, dy: number): void {
    if (!this.camera) return;
    const { width, height } = this.size;
    const center = unproject(this.camera, this.size, [width / 2 + dx, height / 2 + dy]);
    if (center) this.#move({ ...this.camera, center });
  }

  /** Goes where a picture wants to be seen, wherever the reader has gone meanwhile. */
  fitPicture(picture: Picture): void {
    this.#frame = JSON.stringify(picture.frame ?? 'home');
    this.#send(() => this.#cameraFor(picture));
  }

  /** @param box in projected degrees */
  fitBox(box: Box): void {
    this.#send(() => cameraFor({ frame: box }, this.#projection, this.size, this.#clear()));
  }

  /** Looks where somebody else has moved a map to, of whatever size that is. */
  setRelativeCamera(relativeCamera: RelativeCamera): void {
    if (relativeCamera === this.#relativeCamera || !this.camera) return;
    this.#relativeCamera = relativeCamera;
    this.#target = undefined;
    const zoom = relativeCamera.zoom + Math.log2(extent(this.size));
    const { center } = relativeCamera;
    this.#goTo(this.#projection.constrain({ center, zoom }, this.size), 0);
  }

  /** Ends the map. To give back what graphics took is slow: what comes in its place is painted first. */
  destroy(): void {
    this.#gone = true;
    this.motion.destroy();
    this.#pan?.destroy();
    const gl = this.#gl;
    if (gl) afterPaint(() => gl.destroy());
  }

  #send(target: () => Camera): void {
    this.#target = target;
    this.#relativeCamera = undefined;
    this.#onmoved(undefined);
    this.#goTo(target(), this.flight);
  }

  #move(camera: Camera): void {
    const held = this.#projection.constrain(camera, this.size);
    this.#moveByHand(held);
    this.#goTo(held, this.flight);
  }

  #moveByHand({ center, zoom }: Camera): void {
    this.#target = undefined;
    this.#relativeCamera = { center, zoom: zoom - Math.log2(extent(this.size)) };
    this.#onmoved(this.#relativeCamera);
  }

  #goTo(camera: Camera, milliseconds: number): void {
    if (this.#gl) {
      this.motion.extend(milliseconds);
      this.#gl.goTo(camera, milliseconds);
    } else this.#rest(camera);
    this.#pan?.setCamera(camera);
  }

  #rest(camera: Camera): void {
    this.camera = camera;
    this.rest = camera;
  }

  /** A globe is drawn anew all the time, only more roughly. */
  #follow(camera: Camera): void {
    this.camera = camera;
    const offset = this.rest && panOffset(this.rest, camera, this.size);
    if (!offset && camera.projection.shifts) this.rest = camera;
  }

  #cameraFor(picture: Picture): Camera {
    return cameraFor(picture, this.#projection, this.size, this.#clear());
  }
}
