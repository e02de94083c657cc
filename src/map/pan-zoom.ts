import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import type { Box } from '../domain/place.ts';
import {
  constrain,
  maxZoom,
  mercator,
  unmercator,
  worldSize,
  type Camera,
  type Size,
} from '../picture/camera.ts';

/**
 * Pan and zoom by d3-zoom: drag, wheel, pinch, double click; the same for either renderer. MapLibre's
 * own handlers are not used: they draw a frame for every press, before the page can answer a click.
 */
export interface PanZoom {
  /** Where the next gesture starts from. */
  readonly follow: (camera: Camera) => void;
  readonly destroy: () => void;
}

function cameraOf({ k, x, y }: ZoomTransform, { width, height }: Size, edges?: Box): Camera {
  return {
    center: unmercator([(width / 2 - x) / k, (height / 2 - y) / k]),
    zoom: Math.log2(k / 512),
    ...(edges && { edges }),
  };
}

function transformOf({ center, zoom }: Camera, { width, height }: Size): ZoomTransform {
  const [x, y] = mercator(center);
  const k = worldSize(zoom);
  return zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k);
}

/**
 * Lets an element be panned and zoomed.
 * @param sizeOf the element's size now
 * @param edges where the plate ends
 * @param onmove is told the camera after each movement of the reader's, and of nobody else's
 */
export function panZoom(
  element: HTMLElement,
  sizeOf: () => Size,
  edges: Box | undefined,
  onmove: (camera: Camera) => void,
): PanZoom {
  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent([worldSize(-2), worldSize(maxZoom)])
    .constrain((transform) => {
      const asked = cameraOf(transform, sizeOf(), edges);
      const held = constrain(asked, sizeOf());
      if (edges) return transformOf(held, sizeOf());
      // Longitude runs on while a gesture lasts: a turn round the globe is no jump.
      return transformOf({ ...held, center: [asked.center[0], held.center[1]] }, sizeOf());
    })
    .on('zoom', (event: { transform: ZoomTransform; sourceEvent: unknown }) => {
      if (event.sourceEvent) {
        onmove(constrain(cameraOf(event.transform, sizeOf(), edges), sizeOf()));
      }
    });
  const selection = select(element).call(behavior);
  return {
    follow(camera) {
      const transform = transformOf(camera, sizeOf());
      selection.call((it) => {
        behavior.transform(it, transform);
      });
    },
    destroy: () => selection.on('.zoom', null),
  };
}
