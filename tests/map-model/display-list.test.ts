import { describe, expect, it } from 'vitest';
import { displayList, type DisplayItem } from '../../src/map-model/display-list.ts';
import { areaOpacity, opacity, palette, surface } from '../../src/map-model/palette.ts';
import { buildPicture, withHovered, type MapSpec } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';
import { colorOf, pensOf, strokes } from '../../src/map-model/strokes.ts';
import { concordance, gazetteer } from '../data/shipped.ts';
import { worldOn } from './real-projection.ts';

const world = worldOn(projections.equal);
const spec = { concordance, gazetteer, lang: 'en', framed: false } as const;
const pictureOf = (more: Partial<MapSpec> = {}) => buildPicture(world, { ...spec, ...more });
const listOf = (more: Partial<MapSpec> = {}, ...hovered: string[]) =>
  displayList(world, withHovered(world, pictureOf(more), hovered));
const kindsOf = (items: readonly DisplayItem[]) => [...new Set(items.map(({ kind }) => kind))];
const of = (items: readonly DisplayItem[], kind: DisplayItem['kind']) =>
  items.filter((item) => item.kind === kind);

describe('what a map shows', () => {
  it('is listed from below to above', () => {
    const items = listOf({ picked: 'XKX' }, 'black-sea');
    expect(kindsOf(items)).toEqual([
      'sea',
      'graticule',
      'area',
      'pattern',
      'annexed',
      'coast',
      'region',
      'edge',
      'border',
      'disputed',
      'halo',
      'picked',
    ]);
  });

  it('has every place in its tint, as strong as it is spoken of, and its pattern over it as strong', () => {
    const picture = pictureOf({ focus: new Map([['RUS', 'explicit'] as const]) });
    const items = displayList(world, picture);
    const areas = of(items, 'area');
    expect(areas.map(({ place }) => place)).toEqual([...picture.areas.keys()]);
    for (const { place, fill, opacity: strength } of areas) {
      const { tint, emphasis } = picture.areas.get(place!)!;
      expect([fill, strength]).toEqual([tint, areaOpacity(tint, emphasis)]);
      const over = of(items, 'pattern').filter((it) => it.place === place);
      const patterned = palette[tint].pattern !== 'none';
      expect(over.map((it) => [it.hatch, it.opacity])).toEqual(patterned ? [[tint, strength]] : []);
    }
  });

  it('keeps the items of places that nothing has changed for, so that nothing draws them anew', () => {
    const [before, after] = [listOf(), listOf({}, 'FRA')];
    expect(of(after, 'area').every((item, at) => item === of(before, 'area')[at])).toBe(true);
    expect(of(after, 'pattern').every((item, at) => item === of(before, 'pattern')[at])).toBe(true);
    const lit = of(listOf({ focus: new Map([['RUS', 'explicit'] as const]) }), 'area');
    expect(lit.find(({ place }) => place === 'FRA')?.opacity).toBe(opacity.muted);
  });

  it('has what was annexed hatched as disputed over the state it belongs to', () => {
    expect(of(listOf(), 'annexed')).toMatchObject([{ place: 'UKR', hatch: 'disputed' }]);
  });

  it('has a region’s edge over its fill, and of a wide frame the edge alone', () => {
    expect(kindsOf(listOf({ picked: 'black-sea' })).slice(6, 8)).toEqual(['region', 'edge']);
    expect(kindsOf(listOf({ picked: 'indo-pacific' }))).not.toContain('region');
  });

  it('has what is looked for in vain outlined, with dots where a collective term brings it in', () => {
    const focus = new Map([
      ['FRA', 'explicit'],
      ['DEU', 'implied'],
    ] as const);
    const outlined = of(listOf({ focus, silent: true }), 'outlined');
    expect(outlined.map(({ stroke }) => stroke?.dash)).toEqual([undefined, [1, 2]]);
  });

  it('has the picked place outlined once though it is pointed at too', () => {
    const kinds = kindsOf(listOf({ picked: 'FRA' }, 'FRA'));
    expect(kinds.slice(-2)).toEqual(['halo', 'picked']);
    expect(kindsOf(listOf({ picked: 'FRA' }, 'DEU')).slice(-3)).toContain('hovered');
  });
});

describe('a line', () => {
  it('grows from far to near, its dashes with it, and no further', () => {
    const [casing, far] = pensOf(strokes.disputed, -1);
    expect([casing!.width, far!.width, far!.dash]).toEqual([2.6, 1, [3, 2]]);
    const near = pensOf(strokes.disputed, 6)[1]!;
    expect(near.width).toBe(1.8);
    expect(near.dash[0]).toBeCloseTo(5.4, 9);
    expect(pensOf(strokes.disputed, 9)).toEqual(pensOf(strokes.disputed, 6));
  });

  it('has its casing below it, wider and without gaps', () => {
    const [casing, line] = pensOf(strokes.disputed, 3);
    expect(casing).toMatchObject({ ink: 'border', dash: [] });
    expect(casing!.width).toBeGreaterThan(line!.width);
    expect(pensOf(strokes.border, 3)).toHaveLength(1);
  });
});

it('an ink is a colour of the palette or of the surface', () => {
  expect(colorOf('sea', 'dark')).toBe(surface.sea.dark);
  expect(colorOf('disputed', 'light')).toBe(palette.disputed.fill.light);
  expect(colorOf('disputed-ink', 'light')).toBe(palette.disputed.ink.light);
});
