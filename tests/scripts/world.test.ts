import { gzipSync } from 'node:zlib';
import { geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { builtWorld } from '../setup/built-world.ts';
import { readReferences } from '../../scripts/site/read-library.ts';
import { placesAt, polygonsOf } from '../../scripts/world/look-up.ts';
import { contains, edges, lat, lon, signedArea, type Edge } from '../../scripts/world/planar.ts';

const world = builtWorld();
const countries = polygonsOf(world, 'countries');
const regions = polygonsOf(world, 'regions');
const at = (longitude: number, latitude: number): string[] =>
  placesAt(countries, [longitude, latitude]);

const lineEdges = (object: 'borders' | 'disputed' | 'coast'): Edge[] =>
  feature(world, world.objects[object]).geometry.coordinates.flatMap(edges);
const touches = (lines: Edge[], [west, south, east, north]: [number, number, number, number]) =>
  lines.some(([p]) => lon(p) > west && lon(p) < east && lat(p) > south && lat(p) < north);

describe('whose a place is', () => {
  test.each([
    ['Simferopol', 34.1, 44.95],
    ['Sevastopol', 33.55, 44.58],
    ['Kerch', 36.42, 45.33],
    ['Armyansk', 33.69, 46.1],
  ])('Crimea is in Ukraine, as paragraph 17 has it: %s', (_, x, y) => {
    expect(at(x, y)).toEqual(['UKR']);
  });

  test.each([
    ['Donetsk', 37.8, 48, 'UKR'],
    ['Krasnodar', 38.98, 45.04, 'RUS'],
    ['Taman', 36.85, 45.2, 'RUS'],
    ['Kaliningrad', 20.6, 54.7, 'RUS'],
    ['Pristina', 21.16, 42.66, 'XKX'],
    ['Laayoune', -13.1, 27.13, 'ESH'],
    ['Taipei', 121.5, 25, 'TWN'],
    ['Sukhumi', 41.05, 43.01, 'GEO'],
    ['Tskhinvali', 43.97, 42.23, 'GEO'],
    ['Tiraspol', 29.63, 46.84, 'MDA'],
    ['Ramallah', 35.2, 31.9, 'PSE'],
    ['Gaza', 34.43, 31.48, 'PSE'],
    ['Etorofu', 147.75, 44.98, 'XKU'],
    ['Kunashiri', 145.85, 44.05, 'XKU'],
    ['Shikotan', 146.74, 43.79, 'XKU'],
    ['Urup', 149.95, 45.85, 'RUS'],
    ['Katzrin', 35.691, 32.992, 'XGO'],
    ['Majdal Shams', 35.77, 33.269, 'XGO'],
    ['Fiq', 35.7, 32.779, 'XGO'],
    ['the Shebaa Farms', 35.7, 33.283, 'XGO'],
    ['Ghajar', 35.624, 33.273, 'XGO'],
    ['Shebaa', 35.75, 33.35, 'LBN'],
    ['Quneitra', 35.824, 33.126, 'SYR'],
    ['Khan Arnabeh', 35.89, 33.18, 'SYR'],
    ['Rafid', 35.889, 32.957, 'SYR'],
    ['Dan', 35.652, 33.239, 'ISR'],
    ['Kfar Szold', 35.658, 33.196, 'ISR'],
    ['Gadot', 35.617, 33.017, 'ISR'],
    ['Ein Gev', 35.638, 32.782, 'ISR'],
    ['Tiberias', 35.531, 32.792, 'ISR'],
    ['Stepanakert/Khankendi', 46.751, 39.815, 'AZE'],
    ['Goris', 46.34, 39.51, 'ARM'],
    ['Narva', 28.19, 59.377, 'EST'],
    ['Ivangorod', 28.22, 59.373, 'RUS'],
    ['Laredo', -99.507, 27.506, 'USA'],
    ['Nuevo Laredo', -99.516, 27.476, 'MEX'],
    ['Eagle Pass', -100.489, 28.711, 'USA'],
    ['Piedras Negras', -100.523, 28.7, 'MEX'],
    ['Brownsville', -97.498, 25.902, 'USA'],
    ['Matamoros', -97.504, 25.869, 'MEX'],
    ['Windsor', -83.036, 42.315, 'CAN'],
    ['Detroit', -83.046, 42.331, 'USA'],
    ['Savannakhet', 104.753, 16.556, 'LAO'],
    ['Mukdahan', 104.723, 16.543, 'THA'],
    ['Cobija', -68.769, -11.021, 'BOL'],
    ['Brasiléia', -68.748, -11.003, 'BRA'],
    ['Moyale in Kenya', 39.05, 3.52, 'KEN'],
    ['the Vatican', 12.445, 41.91, 'VAT'],
    ['Nemuro', 145.2, 43.3, 'JPN'],
    ['Tokyo', 139.5, 35.7, 'JPN'],
    ['Ottawa', -75.7, 45.4, 'CAN'],
    ['Canberra', 149.1, -35.3, 'AUS'],
    ['Christmas Island', 105.64, -10.49, 'AUS'],
    ['Suva, west of 180°', 178.42, -18.1, 'FJI'],
    ['Vanua Balavu, east of 180°', -178.95, -17.22, 'FJI'],
    ['Chukotka, west of 180°', 178.5, 67, 'RUS'],
    ['Uelen, east of 180°', -170.3, 66.1, 'RUS'],
    ['Wrangel Island, east of 180°', -179, 71.2, 'RUS'],
    ['the South Pole', 10, -89.9, 'ATA'],
  ])('%s lies in one place and no other', (_, x, y, place) => {
    expect(at(x, y)).toEqual([place]);
  });

  test('the high seas lie in no country', () => {
    expect([at(-30, 45), at(-150, 45), at(150, -55)]).toEqual([[], [], []]);
  });
});

describe('what can be drawn', () => {
  const rings = [...countries.values(), ...regions.values()].flat(2);

  test('no ring smears across the map', () => {
    const long = rings.flatMap(edges).filter(([a, b]) => Math.abs(lon(b) - lon(a)) > 180);
    expect(long).toEqual([]);
  });

  test('every position lies within ±180° and ±90°, on closed rings', () => {
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(Math.max(...ring.map((p) => Math.abs(lon(p))))).toBeLessThanOrEqual(180);
      expect(Math.max(...ring.map((p) => Math.abs(lat(p))))).toBeLessThanOrEqual(90);
    }
  });

  test('every ring encloses something', () => {
    expect(rings.filter((ring) => ring.length < 4 || signedArea(ring) === 0)).toEqual([]);
  });

  test('d3-geo paints every shape itself and not the rest of the globe', () => {
    const path = geoPath(geoEqualEarth().scale(1000));
    for (const [place, coordinates] of [...countries, ...regions]) {
      const shape: MultiPolygon = { type: 'MultiPolygon', coordinates };
      const painted = path.area(shape) / 1e6;
      expect(Math.abs(painted / geoArea(shape) - 1), place).toBeLessThan(0.25);
      expect(geoArea(shape), place).toBeLessThan(2 * Math.PI);
    }
  });

  test('the coast leaves out the cut along ±180° and the pole', () => {
    const isCut = ([a, b]: Edge): boolean =>
      (Math.abs(lon(a)) === 180 && lon(a) === lon(b)) || (lat(a) === -90 && lat(b) === -90);
    expect(lineEdges('coast').filter(isCut)).toEqual([]);
    expect(rings.flatMap(edges).some(isCut)).toBe(true);
  });

  test('disputed boundaries are dashed and agreed ones are not', () => {
    const [borders, disputed] = [lineEdges('borders'), lineEdges('disputed')];
    const kosovo: [number, number, number, number] = [20.1, 42.2, 21.7, 43.2];
    const germanyAndPoland: [number, number, number, number] = [14.2, 51, 15, 53];
    expect([touches(disputed, kosovo), touches(disputed, germanyAndPoland)]).toEqual([true, false]);
    expect(touches(borders, germanyAndPoland)).toBe(true);
    expect(touches(disputed, [-13, 27.5, -8.8, 27.8])).toBe(true);
    const golan: [number, number, number, number] = [35.63, 32.75, 35.9, 33.4];
    const blueLine: [number, number, number, number] = [35.2, 33, 35.5, 33.3];
    const armeniaAndAzerbaijan: [number, number, number, number] = [45, 40, 46.5, 41];
    for (const box of [golan, blueLine, armeniaAndAzerbaijan]) {
      expect([touches(disputed, box), touches(borders, box)]).toEqual([true, false]);
    }
  });

  test('the file takes no more than 140 KB as it is sent', () => {
    expect(gzipSync(JSON.stringify(world)).length).toBeLessThanOrEqual(140_000);
  });
});

describe('what is there', () => {
  test('every place id stands once, as id and as property', () => {
    const all = [world.objects.countries, world.objects.regions].flatMap(
      (object) => feature(world, object).features,
    );
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(all.map(({ properties }) => properties.place));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every country and area of the gazetteer has a shape, however small', () => {
    const places = [...readReferences().gazetteer.values()]
      .filter(({ kind }) => kind === 'country' || kind === 'area')
      .map(({ id }) => id);
    expect(places).toEqual(expect.arrayContaining(['MLT', 'BHR', 'LUX', 'SGP', 'VAT']));
    expect(places.filter((place) => !countries.get(place)?.length)).toEqual([]);
  });

  test('the label of every country lies on it', () => {
    const astray = feature(world, world.objects.countries)
      .features.map(({ properties }) => properties)
      .filter(({ place, point }) => !countries.get(place)?.some((rings) => contains(rings, point)));
    expect(astray).toEqual([]);
  });
});

describe('what is hatched as annexed', () => {
  const [annexed] = feature(world, world.objects.annexed).features;
  const crimea = (annexed?.geometry as MultiPolygon).coordinates;
  const within = (x: number, y: number) => crimea.some((rings) => contains(rings, [x, y]));

  test.each([
    ['Simferopol', 34.1, 44.95],
    ['Kerch', 36.4, 45.3],
    ['Armyansk', 33.69, 46.08],
  ])('%s is in it', (_, x, y) => {
    expect(within(x, y)).toBe(true);
    expect(annexed?.properties.place).toBe('UKR');
  });

  test.each([
    ['Kherson', 32.6, 46.63],
    ['Henichesk', 34.8, 46.25],
    ['Taman', 36.75, 45.2],
  ])('%s is not', (_, x, y) => {
    expect(within(x, y)).toBe(false);
  });
});
