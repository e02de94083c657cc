import { describe, expect, it } from 'vitest';
import { patternTile, tile } from '../../src/map/maplibre/pattern.ts';

const alphaOf = (data: Uint8ClampedArray) => [...data].filter((_, i) => i % 4 === 3);

describe('a pattern tile', () => {
  it('has the colour of the ink in every pixel and differs in how far it covers', () => {
    const data = patternTile('rising', '#0a386b');
    expect(data).toHaveLength(tile * tile * 4);
    expect([...data.slice(0, 3)]).toEqual([0x0a, 0x38, 0x6b]);
    expect(new Set(alphaOf(data)).size).toBeGreaterThan(1);
  });

  it('of none covers nothing', () => {
    expect(new Set(alphaOf(patternTile('none', '#000000')))).toEqual(new Set([0]));
  });

  it('of one kind covers neither nothing nor everything, and no two kinds alike', () => {
    const kinds = ['falling', 'rising', 'level', 'dots'] as const;
    const tiles = kinds.map((kind) => alphaOf(patternTile(kind, '#000000')));
    for (const alpha of tiles) {
      const covered = alpha.filter((it) => it > 127).length / alpha.length;
      expect(covered).toBeGreaterThan(0.05);
      expect(covered).toBeLessThan(0.6);
    }
    expect(new Set(tiles.map(String)).size).toBe(kinds.length);
  });
});
