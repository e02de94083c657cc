import { describe, expect, it } from 'vitest';
import { CollisionIndex, type Spot } from '../../src/map-model/labels/collision-index.ts';
import type { LabelPosition } from '../../src/map-model/labels/positions.ts';
import type { Point } from '../../src/map-model/mercator.ts';
import { rectAround, type Segment } from '../../src/map-model/rect.ts';

const size = { width: 400, height: 200 };

/** A name of 40 by 10 pixels round a point, tied to another by a leader or not. */
const nameAt = ([x, y]: Point, leader?: Segment): LabelPosition => ({
  anchor: 'middle',
  x,
  y,
  rect: rectAround([x, y], 40, 10),
  leader,
});
const spot = (place: string, at: Point, dot = false): Spot => ({
  place,
  rect: rectAround(at, 8, 8),
  dot,
});
const indexOf = (...spots: Spot[]) => new CollisionIndex(size, spots, []);

describe('a name', () => {
  it('may stand where nothing is, on the map with three pixels to spare', () => {
    const index = indexOf();
    expect(index.isFree(nameAt([23, 8]), 'SYL')).toBe(true);
    expect(index.isFree(nameAt([377, 192]), 'SYL')).toBe(true);
    for (const at of [
      [22, 100],
      [378, 100],
      [100, 7],
      [100, 193],
    ] as const)
      expect(index.isFree(nameAt(at), 'SYL')).toBe(false);
  });

  it('keeps clear of another, three pixels round either, and of what lies over the map', () => {
    const index = indexOf();
    index.take(nameAt([100, 100]));
    expect(index.isFree(nameAt([100, 115]), 'SYL')).toBe(false);
    expect(index.isFree(nameAt([100, 116]), 'SYL')).toBe(true);
    const covered = new CollisionIndex(size, [], [rectAround([100, 100], 40, 10)]);
    expect(covered.isFree(nameAt([100, 112]), 'SYL')).toBe(false);
    expect(covered.isFree(nameAt([100, 113]), 'SYL')).toBe(true);
  });

  it('keeps clear of the leaders of others, though not of all that lies between their ends', () => {
    const index = indexOf();
    index.take(
      nameAt(
        [300, 20],
        [
          [100, 180],
          [280, 30],
        ],
      ),
    );
    expect(index.isFree(nameAt([190, 105]), 'SYL')).toBe(false);
    expect(index.isFree(nameAt([125, 40]), 'SYL')).toBe(true);
  });

  it('covers no middle of another country, unless it may; its own it covers', () => {
    const index = indexOf(spot('SYL', [100, 100]), spot('TOM', [300, 100]));
    expect(index.isFree(nameAt([100, 100]), 'SYL')).toBe(true);
    expect(index.isFree(nameAt([300, 100]), 'SYL')).toBe(false);
    expect(index.isFree(nameAt([300, 100]), 'SYL', true)).toBe(true);
  });
});

describe('a leader', () => {
  const led = (from: Point, to: Point) => nameAt([300, 30], [from, to]);

  it('runs through no name and across no other leader', () => {
    const index = indexOf();
    index.take(
      nameAt(
        [100, 100],
        [
          [100, 180],
          [100, 106],
        ],
      ),
    );
    expect(index.isFree(led([40, 180], [279, 30]), 'SYL')).toBe(false);
    expect(index.isFree(led([60, 170], [160, 170]), 'SYL')).toBe(false);
    expect(index.isFree(led([140, 170], [279, 30]), 'SYL')).toBe(true);
  });

  it('runs through no dot of another country, save one that lies over where it begins', () => {
    const dotted = indexOf(spot('TOM', [200, 100], true));
    const through = led([150, 100], [250, 100]);
    expect(dotted.isFree(through, 'SYL')).toBe(false);
    expect(dotted.isFree(through, 'TOM')).toBe(true);
    expect(indexOf(spot('TOM', [200, 100])).isFree(through, 'SYL')).toBe(true);
    expect(dotted.isFree(led([202, 100], [250, 100]), 'SYL')).toBe(true);
  });
});
