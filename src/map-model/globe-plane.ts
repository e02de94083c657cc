import type { Plane, PlaneView, Projection, RelativeCamera } from './camera.ts';
import { cosine, worldSize } from './mercator.ts';
import { maxZoom } from './planar.ts';

/**
 * A plane that a globe rolls on, a turn of it from 0 to 1. It keeps its size as it rolls; only how far
 * the plane was moved counts, not where it is.
 * @param maxLat how far north or south the globe may be looked at from
 */
export function rollingPlane(constrain: Projection['constrain'], maxLat: number): Plane {
  let camera: RelativeCamera = { center: [0, 0], zoom: 0 };
  let last: PlaneView = { x: 0, y: 0, k: 1 };
  const most = worldSize(maxZoom);
  return {
    cameraOf(view, size) {
      const [lng, lat] = camera.center;
      const to = Math.max(-maxLat, Math.min(maxLat, lat - (view.y - last.y) * 360));
      const zoom = Math.log2((view.k * cosine(to)) / 512);
      const center = [lng + ((view.x - last.x) * 360) / cosine(lat), to] as const;
      last = view;
      return (camera = constrain({ center, zoom }, size));
    },
    viewOf(to) {
      camera = to;
      return (last = { x: 0, y: 0, k: worldSize(to.zoom) / cosine(to.center[1]) });
    },
    hold(view, size) {
      const whole = constrain({ center: [0, 0], zoom: -Infinity }, size);
      const k = Math.max(worldSize(whole.zoom), Math.min(most, view.k));
      return k === view.k ? view : { ...view, k };
    },
  };
}
