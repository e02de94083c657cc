import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { edges, lat, lon, type Ring } from './planar.ts';

type Countries = GeometryCollection<{ place: string }>;
type World = Topology<{ countries: Countries }>;

/** A unit that nobody holds undisputed: every land boundary of its is drawn dashed. */
const DISPUTED_UNITS = ['KAS'];
/** Pairs whose common line is disputed; the lines of either with third parties are not. */
const DISPUTED_PAIRS = [
  ['XKX', 'SRB'],
  ['CYN', 'CYP'],
  ['SOL', 'SOM'],
  ['PSE', 'ISR'],
  ['ESH', 'MAR'],
];

/** Land boundaries between two places, split into the agreed and the disputed. */
export function boundaries(world: World): { borders: MultiLineString; disputed: MultiLineString } {
  const between = (wanted: boolean): MultiLineString =>
    mesh(world, world.objects.countries, (a, b) => a !== b && isDisputed(a, b) === wanted);
  return { borders: between(false), disputed: between(true) };
}

/** Outer edges of the land, without the artificial ones along ±180° and the south pole. */
export function coastline(world: World): MultiLineString {
  const outer = mesh(world, world.objects.countries, (a, b) => a === b);
  return withoutCuts(outer.coordinates);
}

/** Lines or rings without the edges that the cut along ±180° and the south pole put there. */
export function withoutCuts(lines: Ring[]): MultiLineString {
  const coordinates = lines.flatMap((line) => {
    const pieces: Ring[] = [line.slice(0, 1)];
    for (const [a, b] of edges(line)) {
      if (isCut(a, b)) pieces.push([b]);
      else pieces.at(-1)?.push(b);
    }
    return pieces.filter((piece) => piece.length > 1);
  });
  return { type: 'MultiLineString', coordinates };
}

function isCut(a: Position, b: Position): boolean {
  return (Math.abs(lon(a)) === 180 && lon(a) === lon(b)) || (lat(a) === -90 && lat(b) === -90);
}

function isDisputed(a: GeometryObject, b: GeometryObject): boolean {
  const pair = [a, b].map((unit) => String(unit.id));
  return (
    pair.some((place) => DISPUTED_UNITS.includes(place)) ||
    DISPUTED_PAIRS.some((ends) => ends.every((place) => pair.includes(place)))
  );
}
