import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { worldSize } from '../map-model/mercator.ts';
import type { Camera, PlaneView, Projection, Size } from '../map-model/camera.ts';
import { maxZoom } from '../map-model/planar.ts';
import { scrollsPage, wheelZooms } from './touch.ts';

/**
 * Pan and zoom by d3-zoom: drag, wheel, pinch, double click; the same for either renderer. One finger
 * drags, and the wheel alone zooms, only where they do not scroll the page. MapLibre's own handlers are not used: they draw a frame for every press, before the page can answer a click.
 */
export interface PanZoom {
  /** Where the next gesture starts from. */
  readonly setCamera: (camera: Camera) => void;
  readonly destroy: () => void;
}

interface Gesture {
  readonly transform: ZoomTransform;
  /** The reader's act; of movements by others there is none. */
  readonly sourceEvent: unknown;
}

/** Called for the reader's own movements, and nobody else's. */
interface GestureHandlers {
  /** The camera after each movement. */
  readonly onmove: (camera: Camera) => void;
  /** A gesture is over. */
  readonly onrest: () => void;
}

function viewOf({ k, x, y }: ZoomTransform, { width, height }: Size): PlaneView {
  return { x: (width / 2 - x) / k, y: (height / 2 - y) / k, k };
}

function transformOf({ x, y, k }: PlaneView, { width, height }: Size): ZoomTransform {
  return zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k);
}

/** Turns of the wheel in CSS pixels, lines or pages, each as levels of zoom; as d3-zoom has them. */
const levels = [0.002, 0.05, 1];

/**
 * How many levels the wheel zooms in by. A pinch on a trackpad comes as small turns with Ctrl, which count
 * ten times; a notch of a wheel with Ctrl zooms hardly further than without.
 */
function levelsOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const turned = -deltaY * (levels[deltaMode] ?? 1);
  const most = Math.max(Math.abs(turned), 0.25);
  return ctrlKey ? Math.min(Math.max(10 * turned, -most), most) : turned;
}

/**
 * Lets an element be panned and zoomed.
 * @param sizeOf the element's size now
 * @param projection of what the map shows
 */
export function panZoom(
  element: HTMLElement,
  sizeOf: () => Size,
  projection: Projection,
  { onmove, onrest }: GestureHandlers,
): PanZoom {
  const plane = projection.plane();
  const behavior = zoom<HTMLElement, unknown>()
    .filter((event: MouseEvent | TouchEvent) => {
      if ('touches' in event) return event.touches.length > 1 || !scrollsPage(element);
      if (event.type === 'wheel') return wheelZooms(element, event);
      return !event.ctrlKey && event.button === 0;
    })
    .wheelDelta(levelsOf)
    .scaleExtent([worldSize(-2), worldSize(maxZoom)])
    .constrain((transform) => {
      const view = viewOf(transform, sizeOf());
      const held = plane.hold(view, sizeOf());
      return held === view ? transform : transformOf(held, sizeOf());
    })
    .on('zoom', ({ transform, sourceEvent }: Gesture) => {
      if (sourceEvent) onmove(plane.cameraOf(viewOf(transform, sizeOf()), sizeOf()));
    })
    .on('end', ({ sourceEvent }: Gesture) => {
      if (sourceEvent) onrest();
    });
  const selection = select(element).call(behavior);
  return {
    setCamera(camera) {
      const transform = transformOf(plane.viewOf(camera, sizeOf()), sizeOf());
      selection.call((it) => {
        behavior.transform(it, transform);
      });
    },
    destroy: () => selection.on('.zoom', null),
  };
}
