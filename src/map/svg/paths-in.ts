import type { DisplayItem } from '../../map-model/display-list.ts';
import { pathData, type Geometry, type Trace } from '../../map-model/paths.ts';

/** @returns what writes an item as SVG path data; of each geometry once, for a click changes no shape */
export function pathsIn(trace: Trace): (item: DisplayItem) => string {
  const written = new WeakMap<Geometry, string>();
  return ({ geometry }) => {
    const known = written.get(geometry);
    if (known !== undefined) return known;
    const path = pathData(trace(geometry));
    written.set(geometry, path);
    return path;
  };
}
