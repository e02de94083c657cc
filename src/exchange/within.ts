import type { Position } from 'geojson';
import { copiesInView, unproject, type Camera, type Size } from '../picture/camera.ts';
import type { PathWriter } from '../picture/paths.ts';

/** A writer of flat paths that leaves out the rings and lines which a camera does not see. */
export function within(write: PathWriter, camera: Camera, size: Size): PathWriter {
  const corner = unproject(camera, size, [0, 0]);
  const opposite = unproject(camera, size, [size.width, size.height]);
  if (!corner || !opposite || copiesInView(camera, size).length > 0) return write;
  const [[west, north], [east, south]] = [corner, opposite];
  const seen = (points: readonly Position[]) => {
    let [left, below, right, above] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [lng = 0, lat = 0] of points) {
      [left, right] = [Math.min(left, lng), Math.max(right, lng)];
      [below, above] = [Math.min(below, lat), Math.max(above, lat)];
    }
    return left <= east && right >= west && below <= north && above >= south;
  };
  return {
    ...write,
    polygons: ({ polygons }) =>
      write.polygons({ polygons: polygons.filter(([outer = []]) => seen(outer)) }),
    lines: (lines) =>
      write.lines({ ...lines, coordinates: lines.coordinates.filter((line) => seen(line)) }),
  };
}
