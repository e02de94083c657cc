import { describe, expect, it } from 'vitest';
import { hatching } from '../../src/map-model/hatching.ts';

const size = { width: 40, height: 24 };
const starts = (d: string) =>
  [...d.matchAll(/M(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('a pattern across a view', () => {
  it('has level lines at the same heights as its tile, from side to side', () => {
    const d = hatching('level', size);
    expect(starts(d).map(([, y]) => y)).toEqual([2, 6, 10, 14, 18, 22]);
    expect(d).toMatch(/^(M0,\d+h40)+$/);
  });

  it('has slanting lines on every eighth pixel, which reach all four corners', () => {
    const falling = starts(hatching('falling', size)).map(([x]) => x);
    expect(falling).toEqual([-24, -16, -8, 0, 8, 16, 24, 32, 40]);
    expect(hatching('falling', size)).toContain('M-24,0l24,24');
    const rising = starts(hatching('rising', size)).map(([x]) => x);
    expect(rising).toEqual([0, 8, 16, 24, 32, 40, 48, 56, 64]);
    expect(hatching('rising', size)).toContain('M64,0l-24,24');
  });

  it('has dots in rows that alternate', () => {
    const dots = starts(hatching('dots', size));
    expect(dots).toContainEqual([2, 2]);
    expect(dots).toContainEqual([6, 6]);
    expect(dots).not.toContainEqual([6, 2]);
    expect(dots).toHaveLength(6 * 5);
  });

  it('has nothing where a role has no pattern', () => {
    expect(hatching('none', size)).toBe('');
  });
});
