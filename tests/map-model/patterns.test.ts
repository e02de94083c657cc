import { describe, expect, it } from 'vitest';
import { coverage, hatching, penOf, tilePath, tileSide } from '../../src/map-model/patterns.ts';

const view = { left: 0, top: 0, right: 40, bottom: 24 };
const kinds = ['falling', 'rising', 'level', 'dots'] as const;
const starts = (d: string) =>
  [...d.matchAll(/M(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('a pattern across a view', () => {
  it('has level lines on every fourth pixel, from side to side', () => {
    const d = hatching('level', view);
    expect(starts(d).map(([, y]) => y)).toEqual([2, 6, 10, 14, 18, 22]);
    expect(d).toMatch(/^(M0,\d+h40)+$/);
  });

  it('has slanting lines on every fourth pixel, which reach all four corners', () => {
    const falling = starts(hatching('falling', view)).map(([x]) => x);
    expect(falling).toEqual(Array.from({ length: 17 }, (_, at) => -24 + 4 * at));
    expect(hatching('falling', view)).toContain('M-24,0l24,24');
    const rising = starts(hatching('rising', view)).map(([x]) => x);
    expect(rising).toEqual(Array.from({ length: 17 }, (_, at) => 4 * at));
    expect(hatching('rising', view)).toContain('M64,0l-24,24');
  });

  it('has dots in rows that alternate', () => {
    const dots = starts(hatching('dots', view));
    expect(dots.slice(0, 3)).toEqual([
      [2, 2],
      [0, 6],
      [2, 10],
    ]);
    expect(penOf('dots').dash).toBe('.01 3.99');
  });

  it.each(kinds)('of part of a view has its lines where those of the whole are: %s', (kind) => {
    const part = hatching(kind, { left: 9, top: 5, right: 31, bottom: 17 });
    const on = ([x, y]: readonly [number, number]) => coverage(kind, x, y, 0.1);
    expect(starts(part).map(on)).toEqual(starts(part).map(() => 1));
  });

  it('has nothing where a role has no pattern', () => {
    expect(hatching('none', view)).toBe('');
    expect(tilePath('none')).toBe('');
    expect(coverage('none', 2, 2, 1)).toBe(0);
  });
});

describe.each(kinds)('the pattern %s', (kind) => {
  it('covers a pixel where its path begins, and comes again after a tile', () => {
    for (const [x, y] of starts(tilePath(kind))) {
      for (const [dx, dy] of [
        [0, 0],
        [tileSide, 0],
        [0, tileSide],
        [-tileSide, tileSide],
      ] as const) {
        expect(coverage(kind, x + dx, y + dy, 0.5)).toBe(1);
      }
    }
  });

  it('leaves more than half of its tile free', () => {
    const at = Array.from({ length: 16 }, (_, it) => (it + 0.5) / 2);
    const covered = at.flatMap((x) => at.map((y) => coverage(kind, x, y, 0.5)));
    const share = covered.reduce((sum, it) => sum + it, 0) / covered.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.5);
  });
});
