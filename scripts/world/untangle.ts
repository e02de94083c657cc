import type { GeoJsonProperties, Position } from 'geojson';
import type { Arc, GeometryObject, Topology } from 'topojson-specification';
import { differences, sums } from './arcs.ts';
import { lat, lon, signedArea } from './planar.ts';

/** A corner of a ring: where it stands, in cells of the grid, and the arc it is a point of. */
interface Corner {
  at: Position;
  arc: Position[];
  ring: number[];
}
type Side = [Corner, Corner];

/**
 * A world in which no country and no region crosses or touches itself. Snapping to the grid, and leaving
 * points out, folds narrow inlets over; of the corners at a fold, the one that is missed least is left
 * out, until nothing is folded. Neighbours share their arcs and stay neighbours; where lines meet, an
 * arc ends, and its ends stay.
 * @param world quantised: its arcs are in cells of the grid, each position from the one before
 * @throws if a fold has no corner that may be left out
 */
export function untangle<World extends Topology>(world: World): World {
  const arcs = world.arcs.map(sums);
  for (const rings of Object.values(world.objects).flatMap(ringsOfEach)) {
    for (let folds = findFolds(rings, arcs); folds.length > 0; folds = findFolds(rings, arcs)) {
      folds.forEach(leaveOneOut);
    }
  }
  return { ...world, arcs: arcs.map((arc, i) => differences(woundAs(world.arcs[i] ?? [], arc))) };
}

/** An arc in the direction in which it was: of the narrowest islands, what is left can run the other way. */
function woundAs(before: Arc, arc: Position[]): Position[] {
  const [first, last] = [arc[0], arc.at(-1)];
  const isRing = lon(first) === lon(last) && lat(first) === lat(last);
  return isRing && signedArea(sums(before)) * signedArea(arc) < 0 ? arc.toReversed() : arc;
}

/** The rings of each country or region in an object, all its polygons together. */
function ringsOfEach(object: GeometryObject<GeoJsonProperties>): number[][][] {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(ringsOfEach);
  return object.type === 'MultiPolygon' ? [object.arcs.flat()] : [];
}

/** Leaves the least of the corners out of its arc, unless a fold before this one already took one. */
function leaveOneOut(fold: Corner[]): void {
  if (fold.some(({ at, arc }) => !arc.includes(at))) return;
  const losses = fold.map(lossWithout);
  const least = Math.min(...losses);
  const corner = fold[losses.indexOf(least)];
  if (!corner || least === Infinity) {
    throw new Error(`Lines are folded where they meet, at cell ${String(fold[0]?.at)}`);
  }
  corner.arc.splice(corner.arc.indexOf(corner.at), 1);
}

/** The area that leaving a corner out takes away or adds, in half cells; infinite for an arc's end. */
function lossWithout({ at, arc }: Corner): number {
  const index = arc.indexOf(at);
  const [before, after] = [arc[index - 1], arc[index + 1]];
  return before && after ? Math.abs(twiceTheArea(before, at, after)) : Infinity;
}

/** The corners of each two sides that meet and are not neighbours, or lie one on the other. */
function findFolds(rings: number[][], arcs: Position[][]): Corner[][] {
  const sides = rings.flatMap((ring) => sidesOf(ring, arcs));
  sides.sort((s, t) => west(s) - west(t));
  return sides.flatMap((s, i) => {
    const found: Corner[][] = [];
    for (let j = i + 1; j < sides.length; j++) {
      const t = sides[j];
      if (!t || west(t) > east(s)) break;
      if (isFold(s, t)) found.push([...s, ...t]);
    }
    return found;
  });
}

function sidesOf(ring: number[], arcs: Position[][]): Side[] {
  const corners = ring.flatMap((signed) => {
    const arc = arcs[signed < 0 ? ~signed : signed] ?? [];
    const own = arc.map((at): Corner => ({ at, arc, ring }));
    return (signed < 0 ? own.reverse() : own).slice(0, -1);
  });
  return corners.map((corner, i) => [corner, corners[(i + 1) % corners.length] ?? corner]);
}

function isFold(s: Side, t: Side): boolean {
  if (s[1] === t[0]) return isBackAlong(s, t);
  if (t[1] === s[0]) return isBackAlong(t, s);
  const [[a, b], [c, d]] = [s, t];
  // Two rings may touch, as islands do that a strait too narrow for the grid parts.
  const most = a.ring === c.ring ? 0 : -1;
  return (
    Math.min(lat(a.at), lat(b.at)) <= Math.max(lat(c.at), lat(d.at)) &&
    Math.min(lat(c.at), lat(d.at)) <= Math.max(lat(a.at), lat(b.at)) &&
    turn(a, b, c) * turn(a, b, d) <= most &&
    turn(c, d, a) * turn(c, d, b) <= most
  );
}

/** Whether the second side runs back along the first, on which it follows. */
function isBackAlong([a, b]: Side, [, c]: Side): boolean {
  const [x, y] = [lon(a.at) - lon(b.at), lat(a.at) - lat(b.at)];
  return turn(a, b, c) === 0 && x * (lon(c.at) - lon(b.at)) + y * (lat(c.at) - lat(b.at)) > 0;
}

/** Which way one turns at b on the way from a to c: 1 to the left, -1 to the right, 0 neither. */
function turn({ at: a }: Corner, { at: b }: Corner, { at: c }: Corner): number {
  return Math.sign(twiceTheArea(a, b, c));
}

/** Twice the area of a triangle: positive if its corners run counter-clockwise. */
function twiceTheArea(a: Position, b: Position, c: Position): number {
  return (lon(b) - lon(a)) * (lat(c) - lat(a)) - (lat(b) - lat(a)) * (lon(c) - lon(a));
}

const west = ([a, b]: Side): number => Math.min(lon(a.at), lon(b.at));
const east = ([a, b]: Side): number => Math.max(lon(a.at), lon(b.at));
