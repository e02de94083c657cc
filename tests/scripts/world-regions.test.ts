import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { builtWorld } from '../setup/built-world.ts';
import { placesAt, polygonsOf } from '../../scripts/world/look-up.ts';
import { readRecipes, type Recipe } from '../../scripts/world/recipes.ts';
import { regionShape, type Units } from '../../scripts/world/regions.ts';

const EARTH_RADIUS_KM = 6371.0088;

const world = builtWorld();
const countries = polygonsOf(world, 'countries');
const regions = polygonsOf(world, 'regions');
const recipes = readRecipes();
const published = feature(world, world.objects.regions).features.map(
  ({ properties }) => properties,
);

const squareKilometres = (place: string): number =>
  geoArea({ type: 'MultiPolygon', coordinates: regions.get(place) ?? [] }) * EARTH_RADIUS_KM ** 2;
const at = (longitude: number, latitude: number): string[] =>
  placesAt(regions, [longitude, latitude]);

describe('the regions of the text', () => {
  test('each recipe has one shape, of the kind it says', () => {
    expect(published.map(({ place, shape }) => [place, shape])).toEqual(
      recipes.map(({ place, shape }) => [place, shape]),
    );
    expect([...regions.values()].filter((polygons) => polygons.length === 0)).toEqual([]);
  });

  test('each recipe tells readers in both languages that the extent is the editor’s', () => {
    for (const { place, rule, source } of recipes) {
      expect(rule.en, place).toMatch(/^Editor’s expansion: \S/);
      expect(rule.ja, place).toMatch(/^編集者による範囲:\S/);
      expect(source, place).not.toBe('');
    }
  });

  test('every state a recipe names has a shape', () => {
    const named = recipes.flatMap((recipe) => (recipe.shape === 'states' ? recipe.states : []));
    expect(named.filter((place) => !countries.has(place))).toEqual([]);
  });

  test('the label of every region lies in it', () => {
    const astray = published.filter(
      ({ place, point }) => !placesAt(regions, point).includes(place),
    );
    expect(astray).toEqual([]);
  });

  test('every camera box is a box that holds the label', () => {
    for (const { place, camera } of recipes) {
      const [west, south, east, north] = camera;
      const [x = NaN, y = NaN] = published.find((region) => region.place === place)?.point ?? [];
      expect(west < x && x < east && south < y && y < north, place).toBe(true);
    }
  });
});

describe('what belongs to a region', () => {
  test('the Black Sea has its known area, without the Sea of Azov', () => {
    expect(Math.abs(squareKilometres('black-sea') / 419_635 - 1)).toBeLessThan(0.05);
    expect(at(37, 46.2)).not.toContain('black-sea');
    expect(at(28.2, 40.7)).not.toContain('black-sea');
  });

  test('the Baltic Sea takes in its gulfs and ends at the Sound and the Belts', () => {
    expect(Math.abs(squareKilometres('baltic-sea') / 384_000 - 1)).toBeLessThan(0.05);
    for (const [x, y] of [
      [22, 65],
      [26, 59.8],
      [23.6, 57.6],
      [18.5, 55],
    ] as const) {
      expect(at(x, y)).toContain('baltic-sea');
    }
    expect(at(11.5, 56.9)).not.toContain('baltic-sea');
  });

  test('Europe takes in neither Russia nor the overseas parts of its states', () => {
    for (const [x, y] of [
      [37.6, 55.7],
      [90, 60],
      [20.6, 54.7],
      [-53, 4],
      [55.5, -21.1],
      [-15.6, 28],
    ]) {
      expect(at(x ?? NaN, y ?? NaN)).not.toContain('europe');
    }
    for (const [x, y] of [
      [30.5, 50.4],
      [34.1, 44.95],
      [32.8, 39.9],
      [2.3, 48.8],
    ]) {
      expect(at(x ?? NaN, y ?? NaN)).toContain('europe');
    }
  });

  test('Africa takes in Western Sahara and Somaliland but no island of a European state', () => {
    expect(at(-13.1, 27.13)).toContain('africa');
    expect(at(44.1, 9.5)).toContain('africa');
    expect(at(55.5, -21.1)).not.toContain('africa');
    expect(at(-15.6, 28)).not.toContain('africa');
  });

  test.each<[string, [string, number, number][], [string, number, number][]]>([
    [
      'high-north',
      [
        ['Reykjavík', -21.9, 64.15],
        ['Vestmannaeyjar', -20.27, 63.43],
        ['Tórshavn', -6.77, 62.01],
        ['Nuuk', -51.7, 64.18],
        ['Cape Farewell', -43.9, 59.8],
        ['Brønnøysund', 12.2, 65.47],
        ['Murmansk', 33, 68.97],
        ['Utqiaġvik', -156.8, 71.3],
      ],
      [
        ['Trondheim', 10.4, 63.43],
        ['Lerwick', -1.14, 60.15],
        ['Iqaluit', -68.5, 63.75],
        ['Luleå', 22.1, 65.58],
        ['Fairbanks', -147.7, 64.8],
      ],
    ],
    [
      'euro-atlantic',
      [
        ['Las Palmas', -15.43, 28.1],
        ['Arrecife', -13.55, 28.96],
        ['Funchal', -16.9, 32.65],
        ['Ponta Delgada', -25.67, 37.74],
        ['Hamilton', -64.78, 32.3],
        ['Key West', -81.78, 24.56],
        ['Brownsville', -97.5, 25.92],
        ['San Diego', -117.15, 32.72],
        ['Gibraltar', -5.35, 36.14],
        ['Lampedusa', 12.6, 35.5],
        ['Limassol', 33.04, 34.68],
        ['Antakya', 36.16, 36.2],
        ['Hakkâri', 43.74, 37.57],
        ['Meghri', 46.24, 38.9],
        ['Baku', 49.87, 40.41],
        ['Longyearbyen', 15.6, 78.2],
      ],
      [
        ['Havana', -82.38, 23.13],
        ['Monterrey', -100.3, 25.67],
        ['Honolulu', -157.86, 21.3],
        ['Laayoune', -13.2, 27.15],
        ['Agadir', -9.6, 30.42],
        ['Tangier', -5.8, 35.77],
        ['Algiers', 3.06, 36.75],
        ['Tunis', 10.17, 36.8],
        ['Beirut', 35.5, 33.89],
        ['Latakia', 35.78, 35.52],
        ['Aleppo', 37.16, 36.2],
        ['Mosul', 43.13, 36.34],
        ['Tabriz', 46.29, 38.08],
        ['Tashkent', 69.2, 41.3],
      ],
    ],
    [
      'southern-neighbourhood',
      [
        ['Rabat', -6.84, 33.97],
        ['Laayoune', -13.1, 27.13],
        ['Agadez', 7.99, 16.97],
        ["N'Djamena", 15.1, 12.1],
        ['Khartoum', 32.53, 15.5],
        ['Katzrin', 35.691, 32.992],
        ['Tehran', 51.4, 35.7],
      ],
      [
        ['Abuja', 7.5, 9.06],
        ['Addis Ababa', 38.75, 9.03],
        ['Kinshasa', 15.5, -4.4],
        ['Ankara', 32.85, 39.93],
      ],
    ],
    [
      'indo-pacific',
      [
        ['Mombasa', 39.7, -4],
        ['Karachi', 67, 24.9],
        ['Wakkanai', 141.7, 45.4],
        ['Invercargill', 168.4, -46.4],
        ['Kiritimati', -157.4, 1.9],
        ['Papeete', -149.5, -17.6],
      ],
      [
        ['Kinshasa', 15.5, -4.4],
        ['Lima', -77, -12],
        ['Anchorage', -149.9, 61.2],
      ],
    ],
  ])('%s holds what its rule says, and not what lies beyond it', (region, within, beyond) => {
    const held = [...within, ...beyond].filter(([, x, y]) => at(x, y).includes(region));
    expect(held.map(([name]) => name)).toEqual(within.map(([name]) => name));
  });

  test('Africa is the 54 African members of the United Nations, Western Sahara and Somaliland', () => {
    const africa = recipes.find(({ place }) => place === 'africa');
    const states = africa?.shape === 'states' ? africa.states : [];
    expect(states.filter((it) => it !== 'ESH' && it !== 'SOL')).toHaveLength(54);
  });

  test('the Indo-Pacific runs across 180° and reaches both sides', () => {
    expect(at(179.5, 0)).toContain('indo-pacific');
    expect(at(-179.5, 0)).toContain('indo-pacific');
    expect(at(-100, 40)).not.toContain('indo-pacific');
  });
});

describe('a recipe that cannot be drawn', () => {
  const common = { place: 'atlantis', camera: [0, 0, 4, 4], rule: { ja: '', en: '' }, source: '' };
  const island: Units = new Map([
    [
      'ISL',
      [
        [
          [
            [1, 1],
            [1, 3],
            [3, 3],
            [3, 1],
            [1, 1],
          ],
        ],
      ],
    ],
  ]);
  const frame = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ];

  test('is refused by name when its seed is on land', () => {
    const recipe = { ...common, shape: 'sea', frame, seed: [2, 2] } as Recipe;
    expect(() => regionShape(recipe, island)).toThrow('the seed of atlantis is not in water');
  });

  test('is refused by name when it names a place without a shape', () => {
    const recipe = { ...common, shape: 'states', states: ['ISL', 'XXX'] } as Recipe;
    expect(() => regionShape(recipe, island)).toThrow('atlantis names XXX');
  });

  test('keeps an island as a hole in the sea round it', () => {
    const recipe = { ...common, shape: 'sea', frame, seed: [0.5, 0.5] } as Recipe;
    const [rings] = regionShape(recipe, island);
    expect(rings).toHaveLength(2);
  });
});
