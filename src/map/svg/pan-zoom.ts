import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior } from 'd3-zoom';
import {
  constrain,
  maxZoom,
  mercator,
  worldSize,
  type Camera,
  type Size,
} from '../../picture/camera.ts';

/** Pan and zoom for the SVG map, by d3-zoom: drag, wheel, pinch, double click. */
export interface PanZoom {
  readonly goTo: (camera: Camera) => void;
  readonly destroy: () => void;
}

/**
 * Lets an element be panned and zoomed.
 * @param sizeOf the element's size now
 * @param onmove is told the camera after each movement
 */
export function panZoom(
  element: HTMLElement,
  sizeOf: () => Size,
  onmove: (camera: Camera) => void,
): PanZoom {
  const behavior: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
    .scaleExtent([worldSize(-2), worldSize(maxZoom - 1)])
    .on(
      'zoom',
      (event: { transform: { k: number; x: number; y: number }; sourceEvent: unknown }) => {
        if (!event.sourceEvent) return;
        const { width, height } = sizeOf();
        const { k, x, y } = event.transform;
        const my = (height / 2 - y) / k;
        const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - my) * 2 * Math.PI)) - 90;
        const lng = ((width / 2 - x) / k - 0.5) * 360;
        onmove(constrain({ center: [lng, lat], zoom: Math.log2(k / 512) }, sizeOf()));
      },
    );
  const selection = select(element).call(behavior);
  return {
    goTo(camera) {
      const { width, height } = sizeOf();
      const [cx, cy] = mercator(camera.center);
      const k = worldSize(camera.zoom);
      const transform = zoomIdentity.translate(width / 2 - cx * k, height / 2 - cy * k).scale(k);
      selection.call((it) => {
        behavior.transform(it, transform);
      });
    },
    destroy: () => selection.on('.zoom', null),
  };
}
