import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/picture/camera.ts';
import { labelSize, placeLabels, textWidth, type Label } from '../../src/picture/labels.ts';
import type { LabelWish } from '../../src/picture/picture.ts';

const size = { width: 800, height: 600 };
const world: Camera = { center: [0, 20], zoom: 1 };

function wish(text: string, lng: number, lat: number, more: Partial<LabelWish> = {}): LabelWish {
  const box = [lng - 20, lat - 10, lng + 20, lat + 10] as const;
  return { place: text, text, at: [lng, lat], rank: 1, kind: 'area', box, ...more };
}
const texts = (labels: readonly Label[]) => labels.map((label) => label.text);
const em = labelSize(size);
const rectOf = ({ x, y, text }: Label) => ({
  left: x - textWidth(text, em) / 2,
  right: x + textWidth(text, em) / 2,
  top: y - em / 2,
  bottom: y + em / 2,
});

describe('the names on the map', () => {
  const anyWish = fc
    .record({
      text: fc.constantFrom('ロシア', 'イラン', '北マケドニア', 'United Arab Emirates', 'Chad'),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -60, max: 80, noNaN: true }),
      rank: fc.integer({ min: 0, max: 6 }),
      half: fc.double({ min: 0.5, max: 40, noNaN: true }),
    })
    .map(({ text, lng, lat, rank, half }) =>
      wish(text, lng, lat, { rank, box: [lng - half, lat - half, lng + half, lat + half] }),
    );

  it('never cover each other and never leave the map', () => {
    fc.assert(
      fc.property(
        fc.array(anyWish, { maxLength: 40 }),
        fc.double({ min: 0.5, max: 5, noNaN: true }),
        (wishes, zoom) => {
          const rects = placeLabels(wishes, { center: [20, 30], zoom }, size).map(rectOf);
          for (const [i, a] of rects.entries()) {
            expect(a.left >= 0 && a.right <= size.width).toBe(true);
            expect(a.top >= 0 && a.bottom <= size.height).toBe(true);
            for (const b of rects.slice(i + 1)) {
              const apart =
                a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              expect(apart).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('give way to the one of better rank, whatever their order', () => {
    const wishes = [wish('second', 0, 20, { rank: 2 }), wish('first', 1, 20, { rank: 1 })];
    expect(texts(placeLabels(wishes, world, size))).toEqual(['first']);
    expect(texts(placeLabels(wishes.toReversed(), world, size))).toEqual(['first']);
  });

  it('give way to the larger place within a rank', () => {
    const wishes = [
      wish('small', 0, 20, { box: [-1, 19, 1, 21] }),
      wish('large', 1, 20, { box: [-30, 0, 30, 40] }),
    ];
    expect(texts(placeLabels(wishes, world, size))).toEqual(['large']);
  });

  it('stand both where there is room', () => {
    const wishes = [wish('west', -60, 20), wish('east', 60, 20)];
    expect(texts(placeLabels(wishes, world, size)).sort()).toEqual(['east', 'west']);
  });

  it('are left out for places not spoken of whose shape is narrower than their name', () => {
    const narrow = { box: [-1, 19, 1, 21] as const };
    expect(
      placeLabels([wish('ルクセンブルク', 0, 20, { rank: 4, ...narrow })], world, size),
    ).toEqual([]);
    expect(
      placeLabels([wish('ルクセンブルク', 0, 20, { rank: 3, ...narrow })], world, size),
    ).toHaveLength(1);
  });

  it('are left out where they would run over the edge', () => {
    const atEdge: Camera = { center: [0, 20], zoom: 4 };
    expect(placeLabels([wish('Freedonia', 17, 20)], atEdge, size)).toEqual([]);
  });
});

describe('the size of a name', () => {
  it('grows with the map, within what can be read and what is too much', () => {
    const [phone, desk, wall] = [360, 1100, 4000].map((width) => labelSize({ width, height: 600 }));
    expect(phone).toBeGreaterThan(11);
    expect(desk).toBeGreaterThan(phone!);
    expect(wall).toBeGreaterThan(desk!);
    expect(wall).toBeLessThan(20);
  });
});

describe('the width of a name', () => {
  it('takes an em for a full-width character and about half for a Latin one', () => {
    expect(textWidth('日本', 10)).toBe(20);
    expect(textWidth('Iran', 10)).toBeGreaterThan(15);
    expect(textWidth('Iran', 10)).toBeLessThan(30);
  });

  it('of regions stay off the middles of countries, unless the region is spoken of', () => {
    const region = (rank: number) => [wish('Baltic Sea', 20, 57, { kind: 'region', rank })];
    const latvia = [24, 57] as const;
    expect(placeLabels(region(6), world, size)).toHaveLength(1);
    expect(placeLabels(region(6), world, size, [latvia])).toEqual([]);
    expect(placeLabels(region(1), world, size, [latvia])).toHaveLength(1);
  });
});
