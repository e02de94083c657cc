import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { builtEqualEarth, builtWorld } from '../setup/built-world.ts';

import { placesAt, polygonsOf } from '../../scripts/world/look-up.ts';
import { signedArea } from '../../scripts/world/planar.ts';
import { projections } from '../../src/map-model/projections.ts';

const world = builtEqualEarth();
const flat = builtWorld();
const countries = polygonsOf(world, 'countries');

describe('the world in Equal Earth', () => {
  test('holds the places of the flat one, each with a shape', () => {
    expect([...countries.keys()].sort()).toEqual([...polygonsOf(flat, 'countries').keys()].sort());
    for (const [place, polygons] of countries) expect(polygons.length, place).toBeGreaterThan(0);
  });

  test.each<[string, [number, number], string]>([
    ['Simferopol', [34.1, 44.95], 'UKR'],
    ['Moscow', [37.6, 55.75], 'RUS'],
    ['Uelen', [-170.3, 66.1], 'RUS'],
    ['Nome', [-165.4, 64.6], 'USA'],
    ['Suva', [178.2, -17.9], 'FJI'],
    ['Pristina', [21.16, 42.66], 'XKX'],
    ['Katzrin', [35.691, 32.992], 'XGO'],
    ['Majdal Shams', [35.77, 33.269], 'XGO'],
    ['Shebaa', [35.75, 33.35], 'LBN'],
    ['Quneitra', [35.824, 33.126], 'SYR'],
    ['Narva', [28.19, 59.377], 'EST'],
    ['the South Pole', [0, -89], 'ATA'],
  ])('%s lies where it belongs', (_, at, place) => {
    const [x, y] = projections.equal.forward(at);
    expect(placesAt(countries, [x, y])).toEqual([place]);
  });

  test('flattens no ring', () => {
    const rings = [...countries.values(), ...polygonsOf(world, 'regions').values()].flat(2);
    expect(rings.filter((ring) => ring.length < 4 || signedArea(ring) === 0)).toEqual([]);
  });

  test('smears nothing: no edge is longer than a degree’s share of the projected map, save along parallels', () => {
    for (const [place, polygons] of countries) {
      for (const ring of polygons.flat()) {
        for (const [at, [x = 0, y = 0]] of ring.entries()) {
          const [px = x, py = y] = ring[at - 1] ?? [];
          if (Math.abs(y - py) > 0.05) expect(Math.abs(x - px), place).toBeLessThan(6);
        }
      }
    }
  });

  test('Russia is in one piece at ±180°', () => {
    const [x] = projections.equal.forward([180, 68]);
    const [, y] = projections.equal.forward([180, 68]);
    const meeting = (countries.get('RUS') ?? []).filter((rings) => {
      const xs = (rings[0] ?? []).map(([lng = 0]) => lng);
      const ys = (rings[0] ?? []).map(([, lat = 0]) => lat);
      return (
        Math.min(...xs) < x && Math.max(...xs) > x && Math.min(...ys) < y && Math.max(...ys) > y
      );
    });
    expect(meeting).toHaveLength(1);
  });

  test('the coast leaves out the cut', () => {
    const lines = feature(world, world.objects.coast).geometry.coordinates;
    const cuts = lines.flatMap((line) =>
      line.slice(1).filter((at, i) => projections.equal.isCut(line[i] ?? [], at)),
    );
    expect(cuts).toEqual([]);
  });

  test('takes no more than 140 KB as it is sent', () => {
    expect(gzipSync(JSON.stringify(world)).length).toBeLessThanOrEqual(140_000);
  });
});
