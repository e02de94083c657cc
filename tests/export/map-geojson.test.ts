import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { builtWorld } from '../setup/built-world.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { boundaryNote } from '../../src/drawing/boundary-note.ts';
import { mapGeojson, mapTopojson, type MapData } from '../../src/export/map-geojson.ts';

const { pack, gazetteer, frameworks } = readLibrary();
const data: MapData = {
  world: builtWorld(),
  manifest: pack.manifest,
  concordance: buildConcordance(pack, gazetteer, frameworks),
  gazetteer,
};
const write = (it: object) => JSON.parse(JSON.stringify(it)) as unknown;
type Written = ReturnType<typeof mapGeojson>;
const geojson = (more: Partial<MapData> = {}) => write(mapGeojson({ ...data, ...more })) as Written;
const whole = geojson();
const propertiesIn = (features: readonly Feature[]) =>
  new Map(features.map(({ properties }) => [String(properties?.['place']), properties]));

describe('the map in its colours as GeoJSON', () => {
  it('has a feature for each country, with names, role and what the role rests on', () => {
    const { type, features } = whole;
    expect(type).toBe('FeatureCollection');
    const of = propertiesIn(features);
    expect(of.size).toBe(features.length);
    expect(of.get('RUS')).toMatchObject({ name_ja: 'ロシア', name_en: 'Russia', role: 'threat' });
    expect(of.get('RUS')?.['evidence']).toEqual(['p3', 'p18', 'p19', 'p20', 'p26']);
    expect(of.get('FRA')).toMatchObject({ role: 'ally', evidence: [], frameworks: ['nato'] });
    expect(of.get('GRL')).toMatchObject({ role: 'ally', part_of: 'DNK' });
    expect(of.get('ESH')).toMatchObject({ role: 'disputed' });
  });

  it('has closed rings of true longitudes and latitudes, exteriors counterclockwise', () => {
    for (const { geometry, properties } of whole.features as Feature<Polygon | MultiPolygon>[]) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const open = polygons.flat().filter((ring) => ring.at(-1)?.join() !== ring[0]?.join());
      expect(open).toEqual([]);
      const beyond = polygons
        .flat(2)
        .filter(([x = NaN, y = NaN]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
      expect(beyond).toEqual([]);
      // Wound the other way, as d3-geo wants it, a country covers less than half of the globe.
      const d3 = polygons.map((rings) => rings.map((ring) => ring.toReversed()));
      const area = geoArea({ type: 'MultiPolygon', coordinates: d3 });
      expect(area, String(properties?.['place'])).toBeLessThan(2 * Math.PI);
    }
  });

  it('carries title, date, source, whose translation it is and the note on boundaries', () => {
    expect(whole.about).toMatchObject({
      title: pack.manifest.title,
      date: '2024-07-10',
      source: { publisher: 'NATO' },
      translation: pack.manifest.translation,
      boundaries: boundaryNote(pack.manifest),
    });
  });

  it('keeps the places wanted, each with its territories', () => {
    const kept = [...propertiesIn(geojson({ places: new Set(['DNK', 'CHN']) }).features).keys()];
    expect(kept.sort()).toEqual(['CHN', 'DNK', 'FRO', 'GRL', 'HKG', 'MAC']);
  });
});

describe('the map in its colours as TopoJSON', () => {
  it('is read back as the same countries', () => {
    const world = write(mapTopojson(data)) as Topology;
    const { features } = feature(world, world.objects['countries'] as GeometryCollection);
    const countries = whole.features;
    expect(features.map((it) => it.properties)).toEqual(countries.map((it) => it.properties));
    expect(world).toHaveProperty('about.translation', pack.manifest.translation);
    expect(Object.keys(world.objects)).toEqual(['countries', 'annexed', 'borders', 'disputed']);
  });
});
