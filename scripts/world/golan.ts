import type { Position } from 'geojson';
import { snap } from './grid.ts';
import { lat, lon, signedArea, type Ring, type Rings } from './planar.ts';

/**
 * Where the Golan begins, from Lebanon to Jordan: the line of 4 June 1967, after Natural Earth 1:10m
 * (Admin 0 – Disputed Areas, 5.1). Between the Hula and the Sea of Galilee, where that strays from the
 * Jordan by up to 5 km, it follows the river; Dan, Kfar Szold and Ein Gev, which that has just beyond it,
 * are Israel's. Both ends are corners of the atlas.
 */
const west: Position[] = [
  [35.592, 33.24],
  [35.64, 33.252],
  [35.664, 33.252],
  [35.664, 33.168],
  [35.64, 33.12],
  [35.64, 33.06],
  [35.616, 32.952],
  [35.616, 32.892],
  [35.64, 32.868],
  [35.64, 32.736],
  [35.616, 32.688],
];

/**
 * Where it ends, from Lebanon to Jordan: the western edge of the area of separation of 31 May 1974, the
 * line that Natural Earth 1:10m has between its Golan Heights and its UNDOF zone. The area of separation is
 * Syria's; Quneitra lies in it.
 */
const east: Position[] = [
  [35.88, 33.432],
  [35.808, 33.36],
  [35.808, 33.312],
  [35.784, 33.264],
  [35.808, 33.252],
  [35.808, 33.204],
  [35.832, 33.192],
  [35.832, 33.156],
  [35.808, 33.132],
  [35.808, 33.108],
  [35.856, 33.096],
  [35.856, 32.988],
  [35.88, 32.94],
  [35.856, 32.904],
  [35.832, 32.832],
  [35.784, 32.736],
];

/**
 * The atlas's countries with the Golan Heights a unit of their own, XGO, and not Israel's, to which the
 * atlas counts them; what Israel has beyond them in the atlas is Syria's.
 * @param units on the grid; Israel and Syria have one ring each
 * @throws if a line does not end in corners of the atlas
 */
export function withGolan(units: ReadonlyMap<string, Rings[]>): Map<string, Rings[]> {
  const [israel, rest] = split(onlyRing(units, 'ISR'), west);
  const [golan] = split(rest, east);
  const [syria] = split(onlyRing(units, 'SYR'), east);
  return new Map([...units, ['ISR', [[israel]]], ['SYR', [[syria]]], ['XGO', [[golan]]]]);
}

function onlyRing(units: ReadonlyMap<string, Rings[]>, place: string): Ring {
  const [ring, ...others] = units.get(place)?.flat() ?? [];
  if (!ring || others.length > 0) throw new Error(`The atlas’s ${place} is not one ring`);
  return ring;
}

/** The two rings that a line makes of one by joining two of its corners, the larger first. */
function split(ring: Ring, line: Position[]): [Ring, Ring] {
  const corners = ring.slice(1);
  const path = line.map(snap);
  const [start, end] = [path[0], path.at(-1)].map((tip) =>
    corners.findIndex((at) => lon(at) === lon(tip) && lat(at) === lat(tip)),
  ) as [number, number];
  if (start < 0 || end < 0)
    throw new Error(`A line ends in no corner of the atlas: ${line.join(' ')}`);
  const from = [...corners.slice(start), ...corners.slice(0, start)];
  const turn = (end - start + corners.length) % corners.length;
  const there = [...from.slice(0, turn), ...path.toReversed()];
  const back = [...path.slice(0, -1), ...from.slice(turn), ...from.slice(0, 1)];
  return Math.abs(signedArea(there)) > Math.abs(signedArea(back)) ? [there, back] : [back, there];
}
