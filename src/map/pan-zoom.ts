import { select } from 'd3-selection';
import { zoom, type ZoomTransform } from 'd3-zoom';
import { worldSize, type Bounds, type Camera, type Size } from '../picture/camera.ts';
import { maxZoom } from '../picture/framing.ts';
import { takesTwo } from './fingers.ts';
import { flatPlane, globePlane } from './planes.ts';

/**
 * Pan and zoom by d3-zoom: drag, wheel, pinch, double click; the same for either renderer. One finger
 * drags only where it does not scroll the page. MapLibre's own handlers are not used: they draw a frame for every press, before the page can answer a click.
 */
export interface PanZoom {
  /** Where the next gesture starts from. */
  readonly follow: (camera: Camera) => void;
  readonly destroy: () => void;
}

/**
 * Lets an element be panned and zoomed.
 * @param sizeOf the element's size now
 * @param bounds how what the map shows comes to an end
 * @param onmove is told the camera after each movement of the reader's, and of nobody else's
 */
export function panZoom(
  element: HTMLElement,
  sizeOf: () => Size,
  bounds: Bounds,
  onmove: (camera: Camera) => void,
): PanZoom {
  const plane = bounds.globe ? globePlane() : flatPlane(bounds);
  const behavior = zoom<HTMLElement, unknown>()
    .filter((event: MouseEvent | TouchEvent) => {
      if ('touches' in event) return event.touches.length > 1 || !takesTwo(element);
      return (!event.ctrlKey || event.type === 'wheel') && event.button === 0;
    })
    .scaleExtent([worldSize(-2), worldSize(maxZoom)])
    .constrain((transform) => plane.hold(transform, sizeOf()))
    .on('zoom', (event: { transform: ZoomTransform; sourceEvent: unknown }) => {
      if (event.sourceEvent) onmove(plane.cameraOf(event.transform, sizeOf()));
    });
  const selection = select(element).call(behavior);
  return {
    follow(camera) {
      const transform = plane.transformOf(camera, sizeOf());
      selection.call((it) => {
        behavior.transform(it, transform);
      });
    },
    destroy: () => selection.on('.zoom', null),
  };
}
