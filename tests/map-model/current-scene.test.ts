import { describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import type { Scene } from '../../src/pack/scene.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { projectionOf, sceneMapSpec } from '../../src/map-model/current-scene.ts';
import { both, gazetteerOf, mentionOf, packOf, place, textOf } from '../index/invent.ts';

const text = textOf({ p1: 'Freedonia met Sylvania.', p2: 'Nobody came.' });
const mentions = [mentionOf(text, 'p1', 'Freedonia', 'FRE')];
const gazetteer = gazetteerOf(place('FRE'), place('SYL'));
const concordance = buildConcordance(packOf(text, { mentions }), gazetteer, []);
const frames = [
  { id: 'europe', name: both('Europe'), box: [-12, 34, 45, 66] as const },
  { id: 'high-north', name: both('High North'), box: [-74, 58, 68, 90] as const, round: true },
];
const layout = {
  frames,
  extent: { center: [30, 50] as const, near: [], compact: true, far: new Set(['NZL']) },
};
const context = { concordance, gazetteer, lang: 'ja' as const, units: unitsOf(text) };
const scene = (more: Partial<Scene> = {}): Scene => ({
  title: both('A title'),
  notes: both(''),
  ...more,
});

describe('the map of a scene', () => {
  it('that says nothing shows all alike and says nothing of where to look', () => {
    expect(sceneMapSpec(context, scene())).toStrictEqual({
      concordance,
      gazetteer,
      lang: 'ja',
      framed: true,
    });
  });

  it('lights the places of its unit and frames them', () => {
    const { focus, framed } = sceneMapSpec(context, scene({ unit: 'p1' }));
    expect([...focus!]).toEqual([['FRE', 'explicit']]);
    expect(framed).toBe(true);
  });

  it('frames what is lit, but what is picked only where a unit is read besides', () => {
    expect(sceneMapSpec(context, scene({ picked: 'SYL' }))).toMatchObject({
      picked: 'SYL',
      framed: false,
    });
    expect(sceneMapSpec(context, scene({ picked: 'SYL', unit: 'p1' })).framed).toBe(true);
  });

  it('outlines the place that was asked about, and else the one that the scene picks', () => {
    const picking = scene({ picked: 'SYL' });
    expect(sceneMapSpec(context, picking, { place: 'FRE' }).picked).toBe('FRE');
    expect(sceneMapSpec(context, scene(), { place: 'FRE' })).toMatchObject({
      picked: 'FRE',
      framed: true,
    });
    expect(sceneMapSpec(context, picking, {}).picked).toBe('SYL');
  });

  it('looks where the scene says, and else where it is told from outside', () => {
    const looking = scene({ frame: 'gulf' });
    expect(sceneMapSpec(context, looking, { frame: 'europe' }).chosen).toBe('gulf');
    expect(sceneMapSpec(context, scene(), { frame: 'europe' }).chosen).toBe('europe');
  });
});

describe('the world is laid out', () => {
  it('as the scene says, and else as is chosen, and else as suits the frame', () => {
    const outside = { map: 'flat', frame: 'high-north' } as const;
    expect(projectionOf(layout, { map: 'equal', frame: 'high-north' }, outside)).toBe('equal');
    expect(projectionOf(layout, { frame: 'high-north' }, outside)).toBe('flat');
    expect(projectionOf(layout, { frame: 'high-north' }, { frame: 'europe' })).toBe('globe');
    expect(projectionOf(layout, { frame: 'europe' }, { frame: 'high-north' })).toBe('lambert');
    expect(projectionOf(layout, {}, { frame: 'high-north' })).toBe('globe');
  });

  it('in a scene not as suits the place that is asked about', () => {
    expect(projectionOf(layout, {}, { place: 'high-north' })).toBe('lambert');
  });

  it('round the places of the text where there is nothing to go by, unless they lie all over the world', () => {
    expect(projectionOf(layout, undefined)).toBe('lambert');
    const scattered = { ...layout, extent: { ...layout.extent, compact: false } };
    expect(projectionOf(scattered, undefined)).toBe('equal');
  });

  it('as a whole for what lies far from the places of the text, and for the world', () => {
    const pacific = { id: 'pacific', name: both('Pacific'), box: [150, -40, 200, 0] as const };
    expect(projectionOf(layout, undefined, { place: 'NZL' })).toBe('equal');
    expect(projectionOf(layout, undefined, { frame: 'world' })).toBe('equal');
    expect(projectionOf({ ...layout, frames: [pacific] }, {}, { frame: 'pacific' })).toBe('equal');
  });

  it('without a scene as suits the frame, or the region that is looked at without one', () => {
    expect(projectionOf(layout, undefined, { frame: 'high-north', unit: 'p1' })).toBe('globe');
    expect(projectionOf(layout, undefined, { place: 'high-north' })).toBe('globe');
    expect(projectionOf(layout, undefined, { place: 'high-north', unit: 'p1' })).toBe('lambert');
    expect(projectionOf(layout, undefined, { place: 'high-north', frame: 'europe' })).toBe(
      'lambert',
    );
  });
});
