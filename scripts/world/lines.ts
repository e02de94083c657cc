import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { webMercator } from '../../src/map-model/web-mercator.ts';
import { readBoundaries } from './boundaries.ts';
import { edges, type Ring } from './planar.ts';

type Countries = GeometryCollection<{ place: string }>;
type World = Topology<{ countries: Countries }>;

/** Pairs whose common line is drawn dashed, `*` for every neighbour; lines with third parties are not. */
const dashed = readBoundaries().decisions.flatMap((decision) => decision.dashed ?? []);

/** Land boundaries between two places, split into the agreed and the disputed. */
export function boundaries(world: World): { borders: MultiLineString; disputed: MultiLineString } {
  const between = (wanted: boolean): MultiLineString =>
    mesh(world, world.objects.countries, (a, b) => a !== b && isDisputed(a, b) === wanted);
  return { borders: between(false), disputed: between(true) };
}

/** Outer edges of the land, without the artificial ones where the globe was cut open. */
export function coastline(world: World): MultiLineString {
  const outer = mesh(world, world.objects.countries, (a, b) => a === b);
  return withoutCuts(outer.coordinates);
}

/** Lines or rings without the edges that cutting the globe open put there. */
function withoutCuts(lines: Ring[]): MultiLineString {
  const coordinates = lines.flatMap((line) => {
    const pieces: Ring[] = [line.slice(0, 1)];
    for (const [a, b] of edges(line)) {
      if (webMercator.isCut(a, b)) pieces.push([b]);
      else pieces.at(-1)?.push(b);
    }
    return pieces.filter((piece) => piece.length > 1);
  });
  return { type: 'MultiLineString', coordinates };
}

function isDisputed(a: GeometryObject, b: GeometryObject): boolean {
  const pair = [a, b].map((unit) => String(unit.id));
  return dashed.some((ends) => ends.every((end) => end === '*' || pair.includes(end)));
}
