import { describe, expect, it } from 'vitest';
import { buildConcordance, type Directness } from '../../src/index/concordance.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import {
  buildPicture,
  sovereign,
  regionStyleOf,
  withHovered,
  type MapSpec,
} from '../../src/map-model/picture.ts';
import {
  frameworkOf,
  gazetteerOf,
  mentionOf,
  packOf,
  place,
  readingOf,
  textOf,
} from '../index/invent.ts';
import { regionOf, shapeOf, worldOf } from './invent.ts';

const world = worldOf(
  [
    shapeOf('FRE', [0, 40, 10, 50]),
    shapeOf('SYL', [20, 40, 30, 50]),
    shapeOf('ISL', [-60, 0, -59, 1]),
    shapeOf('TOM', [-120, 30, -50, 60]),
    shapeOf('NOB', [100, -10, 110, 0]),
  ],
  [regionOf('lake', [12, 42, 14, 44], [11, 41, 15, 45]), regionOf('far', [-180, -10, 180, 10])],
);
const gazetteer = gazetteerOf(
  place('FRE', { name: { ja: 'フリードニア', en: 'Freedonia' } }),
  place('SYL'),
  place('ISL', { partOf: 'FRE' }),
  place('TOM', { frame: [-100, 30, -60, 50] }),
  place('NOB'),
  place('lake', { kind: 'region' }),
  place('far', { kind: 'region' }),
);
const text = textOf({ p1: 'Freedonia and Sylvania on the Lake' });
const pack = packOf(text, {
  mentions: [
    mentionOf(text, 'p1', 'Freedonia', 'FRE'),
    mentionOf(text, 'p1', 'Sylvania', 'SYL'),
    mentionOf(text, 'p1', 'Lake', 'lake', 'region'),
  ],
  readings: [readingOf('p1', 'SYL', 'threat')],
});
const league = frameworkOf('league', 'alliance', { place: 'FRE' }, { place: 'TOM' });
const concordance = buildConcordance(pack, gazetteer, [league]);
const focusOn = (places: Record<string, Directness>) => new Map(Object.entries(places));
const frames = [{ id: 'lake', name: { en: 'Lake' }, box: [5, 35, 25, 55] as const, round: true }];
const draw = (more: Partial<MapSpec> = {}) =>
  buildPicture(world, { concordance, gazetteer, lang: 'en', framed: false, ...more });
const emphasis = (more: Partial<MapSpec>) =>
  Object.fromEntries([...draw(more).areas].map(([id, area]) => [id, area.emphasis]));
const priorities = (more: Partial<MapSpec> = {}) =>
  Object.fromEntries(draw(more).labels.map((request) => [request.place, request.priority]));

describe('what is painted', () => {
  it('is every shape in its role, territories in that of their state', () => {
    const roles = [...draw().areas].map(([id, { slot, territory }]) => [id, slot, territory]);
    expect(roles).toEqual([
      ['FRE', 'navy', false],
      ['SYL', 'red', false],
      ['ISL', 'navy', true],
      ['TOM', 'navy', false],
      ['NOB', 'unnamed', false],
    ]);
  });

  it('is all plain without a focus', () => {
    expect(new Set(Object.values(emphasis({})))).toEqual(new Set(['plain']));
  });

  it('is lit by name, paler by a collective term or as a venue, and steps back otherwise', () => {
    const focus = focusOn({ SYL: 'explicit', FRE: 'implied', TOM: 'venue' });
    expect(emphasis({ focus })).toEqual({
      SYL: 'focused',
      FRE: 'implied',
      ISL: 'implied',
      TOM: 'implied',
      NOB: 'muted',
    });
  });

  it('has the picked place lit, with its territories, whatever the focus', () => {
    const it = emphasis({ focus: focusOn({ SYL: 'explicit' }), picked: 'FRE' });
    expect(it).toMatchObject({ FRE: 'focused', ISL: 'focused', SYL: 'focused', TOM: 'muted' });
  });

  it('is unnamed for a shape that the gazetteer does not know', () => {
    const stranger = worldOf([shapeOf('XXX', [0, 0, 1, 1])]);
    const scene = { concordance, gazetteer, lang: 'en' as const, framed: false };
    expect(buildPicture(stranger, scene).areas.get('XXX')?.slot).toBe('unnamed');
  });

  it('has those regions that are in focus, picked or pointed at, and no others', () => {
    expect(draw().regions).toEqual([]);
    expect(draw({ focus: focusOn({ lake: 'explicit' }) }).regions).toEqual(['lake']);
    expect(withHovered(world, draw({ picked: 'far' }), ['lake', 'FRE']).regions).toEqual([
      'far',
      'lake',
    ]);
  });
});

describe('a region', () => {
  it('comes forward when pointed at, and a wide frame steps back behind the others', () => {
    const picture = withHovered(world, draw({ focus: focusOn({ far: 'explicit' }) }), ['lake']);
    const [lake, far] = ['lake', 'far'].map((id) => world.regions.get(id)!);
    expect(regionStyleOf(picture, lake!)).toBe('ahead');
    expect(regionStyleOf(picture, far!)).toBe('alone');
    expect(regionStyleOf(picture, { ...far!, shape: 'frame' })).toBe('wide');
    const amongStates = draw({ focus: focusOn({ far: 'explicit', FRE: 'explicit' }) });
    expect(regionStyleOf(amongStates, far!)).toBe('plain');
  });
});

describe('what is painted as disputed', () => {
  it('is what the gazetteer says is, and everything else has the tint of its role', () => {
    const doubtful = new Map(gazetteer).set('NOB', place('NOB', { disputed: true }));
    const { areas } = draw({ gazetteer: doubtful });
    expect(areas.get('NOB')).toMatchObject({ slot: 'unnamed', tint: 'disputed' });
    expect(areas.get('SYL')?.tint).toBe('red');
  });
});

/** A box with what lies round it: half of its extent round one place, a fifth round several, alike on every side. */
const around = (
  [west, south, east, north]: readonly [number, number, number, number],
  share = 0.5,
) => {
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const extent = Math.max(east - west, (north - south) / stretch);
  const grow = Math.min(9, extent * share);
  expect(grow).toBeGreaterThan(0);
  return [west - grow, south - grow * stretch, east + grow, north + grow * stretch].map(
    (it) => expect.closeTo(it, 6) as number,
  );
};

describe('what is framed', () => {
  it('is nothing without a focus or a picked place', () => {
    expect(draw().frame).toBeUndefined();
    expect('frame' in draw()).toBe(false);
  });

  it('is nothing for a filter, which only lights', () => {
    expect(draw({ focus: focusOn({ SYL: 'explicit' }) }).frame).toBeUndefined();
  });

  it('is what a passage names, regions included, rather than what it implies', () => {
    const focus = focusOn({ SYL: 'explicit', lake: 'explicit', NOB: 'implied' });
    expect(draw({ focus, framed: true }).frame).toEqual(around([11, 40, 30, 50], 0.2));
  });

  it('is the whole group where one of it alone is named, and as one of them', () => {
    const focus = focusOn({ FRE: 'explicit', TOM: 'implied' });
    const [west, , east] = draw({ focus, framed: true }).frame!;
    expect([west < -100, east > 10]).toEqual([true, true]);
  });

  it('is what a passage implies when it names nobody', () => {
    const focus = focusOn({ SYL: 'implied', FRE: 'implied', NOB: 'venue' });
    expect(draw({ focus, framed: true }).frame).toEqual(around([0, 40, 30, 50], 0.2));
  });

  it('does not grow to a wide region when narrower places are there', () => {
    const focus = focusOn({ SYL: 'explicit', far: 'explicit' });
    expect(draw({ focus, framed: true }).frame).toEqual(around([20, 40, 30, 50]));
    expect(draw({ focus: focusOn({ far: 'explicit' }), framed: true }).frame).toEqual(
      around([-180, -10, 180, 10]),
    );
  });

  it('is nothing for a passage about nobody on the map', () => {
    expect(draw({ focus: focusOn({ office: 'explicit' }), framed: true }).frame).toBeUndefined();
  });

  it('is the picked place, by the box set by hand where there is one', () => {
    expect(draw({ picked: 'SYL' }).frame).toEqual(around([20, 40, 30, 50]));
    expect(draw({ picked: 'TOM' }).frame).toEqual(around([-100, 30, -60, 50]));
    expect(draw({ picked: 'lake' }).frame).toEqual([11, 41, 15, 45]);
  });

  it('is the frame of a picked region on a globe, where one goes by its name', () => {
    const onGlobe = { ...world, projection: globeProjection };
    const scene = { concordance, gazetteer, lang: 'en' as const, framed: false };
    const { frame } = buildPicture(onGlobe, { ...scene, frames, picked: 'lake' });
    expect(frame).toEqual([5, 35, 25, 55]);
    const flat = frames.map((frame) => ({ ...frame, round: false }));
    expect(buildPicture(onGlobe, { ...scene, frames: flat, picked: 'lake' }).frame).not.toEqual(
      frame,
    );
  });

  it('is the frame that is chosen, and the whole world where that is chosen or the text has no such frame', () => {
    expect(draw({ frames, chosen: 'lake', picked: 'SYL' }).frame).toEqual([5, 35, 25, 55]);
    expect(draw({ frames, chosen: 'world', picked: 'SYL' }).frame).toBeUndefined();
    expect(draw({ chosen: 'lake', picked: 'SYL' }).frame).toBeUndefined();
  });
});

describe('the names wished for', () => {
  it('are in the language of the interface', () => {
    const name = (lang: 'ja' | 'en') =>
      draw({ lang }).labels.find((request) => request.place === 'FRE')?.text;
    expect([name('ja'), name('en')]).toEqual(['フリードニア', 'Freedonia']);
  });

  it('put the named before Allies, these before partners, these before the rest', () => {
    const it = priorities();
    expect(it['SYL']).toBe(it['FRE']);
    const circle = frameworkOf('circle', 'partnership', { place: 'TOM' });
    const partner = priorities({ concordance: buildConcordance(pack, gazetteer, [circle]) })['TOM'];
    const order = [it['SYL'], it['TOM'], partner, it['NOB']].map((priority) => priority!);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(4);
  });

  it('put what is picked before what is lit, and that before what is only named elsewhere', () => {
    const it = priorities({ focus: focusOn({ SYL: 'explicit', FRE: 'implied' }), picked: 'NOB' });
    expect(it['NOB']).toBeLessThan(it['SYL']!);
    expect(it['SYL']).toBeLessThan(priorities()['FRE']!);
    expect(priorities()['FRE']).toBeLessThan(it['FRE']!);
  });

  it('leave out territories', () => {
    expect(priorities()).not.toHaveProperty('ISL');
  });

  it('name what steps back last, for orientation', () => {
    const it = priorities({ focus: focusOn({ SYL: 'explicit', FRE: 'implied' }), picked: 'NOB' });
    expect(Math.max(...Object.values(it))).toBe(it['TOM']);
  });

  it('are the same while something is pointed at, so that none is set anew', () => {
    const picture = draw();
    const { labels, areas } = withHovered(world, picture, ['TOM', 'lake']);
    expect(labels).toBe(picture.labels);
    expect(areas).toBe(picture.areas);
  });

  it('try those sides first that lie away from the neighbours', () => {
    const [best] = draw().labels.find(({ place }) => place === 'TOM')!.sides;
    expect(best).toEqual([-1, 0]);
  });

  it('stand anywhere in a region that is spoken of, the nearest to its middle first, and states that nobody speaks of have none', () => {
    const points = (more: Partial<MapSpec>) =>
      draw(more).labels.find(({ place }) => place === 'lake')?.points ?? [];
    expect(points({})).toEqual([]);
    const [first, second, ...others] = points({ picked: 'lake' });
    expect(first).toEqual([13, 43]);
    expect(Math.hypot(second![0] - 13, second![1] - 43)).toBeLessThan(0.2);
    expect(others.length).toBeGreaterThan(50);
    for (const [lng, lat] of others) {
      expect(Math.abs(lng - 13)).toBeLessThan(1);
      expect(Math.abs(lat - 43)).toBeLessThan(1);
    }
  });

  it('come best priority first', () => {
    const order = draw({ picked: 'NOB' }).labels.map((request) => request.priority);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBeGreaterThan(2);
  });
});

describe('the sovereign', () => {
  it('is the state a territory belongs to, else the place itself', () => {
    expect(['ISL', 'FRE', 'XXX'].map((id) => sovereign(gazetteer, id))).toEqual([
      'FRE',
      'FRE',
      'XXX',
    ]);
  });
});
