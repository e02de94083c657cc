import type { Box } from '../place/place.ts';
import { boxOf } from './ring.ts';
import type { Shape } from './world.ts';

interface Boxes {
  readonly main: Box;
  readonly body: Box;
}

/** A part so large, as a share of the largest, belongs to what one sees of a place. */
const share = 0.25;

const boxes = new WeakMap<Shape, Boxes>();

/** The box of a place's largest polygon: what the eye takes for the country. */
export function mainBox(shape: Shape): Box {
  return boxesOf(shape).main;
}

/** The box of what a place mainly consists of: all of an archipelago, and nothing small overseas. */
export function bodyBox(shape: Shape): Box {
  return boxesOf(shape).body;
}

function boxesOf(shape: Shape): Boxes {
  const cached = boxes.get(shape);
  if (cached) return cached;
  const parts = shape.polygons.map(([outer]) => boxOf(outer ? [outer] : []));
  const main = parts.reduce((a, b) => (extent(b) > extent(a) ? b : a), parts[0] ?? shape.box);
  const large = parts.filter((part) => extent(part) >= share * extent(main));
  const body = boxOf(
    large.map(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );
  boxes.set(shape, { main, body });
  return { main, body };
}

function extent([west, south, east, north]: Box): number {
  return (east - west) * (north - south);
}
