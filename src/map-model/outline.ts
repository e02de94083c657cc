import type { MultiLineString, Position } from 'geojson';
import type { Shape, World } from './world.ts';

/** The edge of a shape, parted: what is not agreed of it is drawn dashed, whoever is picked. */
export interface Outline {
  readonly agreed: MultiLineString;
  readonly disputed: MultiLineString;
}

const outlines = new WeakMap<Shape, Outline>();
const disputes = new WeakMap<World, ReadonlySet<string>>();

/** Parts the edge of a place of the map into what is agreed, coasts too, and what is not. */
export function outlineOf(world: World, shape: Shape): Outline {
  const cached = outlines.get(shape);
  if (cached) return cached;
  const disputed = disputedIn(world);
  const parts: Record<keyof Outline, Position[][]> = { agreed: [], disputed: [] };
  for (const line of shape.outline.coordinates) {
    let last: keyof Outline | undefined;
    for (const [a, b] of edgesOf(line)) {
      const part = disputed.has(keyOf(a, b)) ? 'disputed' : 'agreed';
      if (part === last) parts[part].at(-1)?.push(b);
      else parts[part].push([a, b]);
      last = part;
    }
  }
  const outline = { agreed: lines(parts.agreed), disputed: lines(parts.disputed) };
  outlines.set(shape, outline);
  return outline;
}

/** The edges of the lines that are not agreed: shapes and lines have their points in common. */
function disputedIn(world: World): ReadonlySet<string> {
  const cached = disputes.get(world);
  if (cached) return cached;
  const edges = world.disputed.coordinates.flatMap(edgesOf);
  const found = new Set(edges.flatMap(([a, b]) => [keyOf(a, b), keyOf(b, a)]));
  disputes.set(world, found);
  return found;
}

const edgesOf = (line: readonly Position[]) =>
  line.slice(1).map((to, at) => [line[at] ?? to, to] as const);
const keyOf = (a: Position, b: Position) => `${a.join()} ${b.join()}`;
const lines = (coordinates: Position[][]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates,
});
