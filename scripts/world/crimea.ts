import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import polygonClipping, { type MultiPolygon as MultiPoly, type Polygon } from 'polygon-clipping';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { snap } from './grid.ts';
import { lat, lon, tidy, type Rings } from './planar.ts';

const ATLAS = join(import.meta.dirname, '../../node_modules/world-atlas/countries-50m.json');
const RUSSIA = '643';
/** A box that of all that the atlas counts to Russia holds Crimea alone. */
const [west, south, east, north] = [32, 44, 36.8, 47];

/**
 * Crimea, which the uncorrected atlas counts to Russia: what lies within Ukraine of it.
 * @param ukraine Ukraine's polygons, Crimea included, in degrees
 * @throws if the atlas has no such part
 */
export function crimea(ukraine: Rings[]): Rings[] {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  const russia = feature(atlas, atlas.objects.countries).features.find(({ id }) => id === RUSSIA);
  const part = (russia?.geometry as MultiPolygon | undefined)?.coordinates.find(([exterior = []]) =>
    exterior.every((p) => lon(p) > west && lon(p) < east && lat(p) > south && lat(p) < north),
  );
  if (!part) throw new Error('world-atlas has no Crimea within Russia');
  const shared = polygonClipping.intersection(part as Polygon, ukraine as MultiPoly);
  return tidy(shared, snap);
}
