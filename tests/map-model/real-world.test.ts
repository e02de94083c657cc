import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/index/focus.ts';
import { unitsOf, withItems } from '../../src/text/unit.ts';
import { project, type Camera } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { projections } from '../../src/map-model/projections.ts';
import { dotsOf } from '../../src/map-model/labels/dots.ts';
import { hit } from '../../src/map-model/hit.ts';
import { finish } from '../../src/pack/steps.ts';
import { placeLabels } from '../../src/map-model/labels/labels.ts';
import { mainBox } from '../../src/map-model/main-box.ts';
import { buildPicture, type MapSpec } from '../../src/map-model/picture.ts';
import { boxOf, concordance, frames, gazetteer, pack } from '../data/shipped.ts';
import { gazetteerFor } from '../../src/pack/pack-places.ts';
import { world } from './real-world.ts';

const projection = projections.flat;
const size = { width: 1200, height: 700 };
const whole = projection.fit([-169, -56, 191, 79], size, 0);
const europe: Camera = { projection, center: [15, 50], zoom: 4 };
const draw = (more: Partial<MapSpec> = {}) =>
  buildPicture(world, { concordance, frames, gazetteer, lang: 'ja', framed: false, ...more });
const passage = (unit: string) => ({
  focus: placesIn(concordance, withItems(unitsOf(pack.text), unit)),
  framed: true,
});
const pointAt = (at: LngLat, camera = whole, padding = 7) =>
  hit(world, camera, size, project(camera, size, at), padding);

describe('pointing at the world', () => {
  it.each<[string, LngLat, string]>([
    ['Moscow', [37.6, 55.75], 'RUS'],
    ['Simferopol', [34.1, 44.95], 'UKR'],
    ['Beijing', [116.4, 39.9], 'CHN'],
    ['Ottawa', [-75.7, 45.4], 'CAN'],
    ['Uelen, beyond the antimeridian', [-170.3, 66.1], 'RUS'],
  ])('hits the country that %s lies in', (_, at, place) => {
    expect(pointAt(at, { projection, center: at, zoom: 5 })).toBe(place);
    expect(pointAt(at)).toBe(place);
  });

  it.each<[string, LngLat, string]>([
    ['Kosovo', [21.1, 42.6], 'XKX'],
    ['Luxembourg', [6.1, 49.6], 'LUX'],
    ['Malta', [14.4, 35.9], 'MLT'],
    ['Bahrain', [50.55, 26.05], 'BHR'],
    ['Kuwait', [47.6, 29.3], 'KWT'],
  ])('prefers the small country at a world view: %s', (_, at, place) => {
    expect(pointAt(at)).toBe(place);
  });

  it.each<[string, LngLat, string]>([
    ['Pyongyang', [125.7, 39], 'PRK'],
    ['Kyiv', [30.5, 50.45], 'UKR'],
    ['Paris', [2.35, 48.9], 'FRA'],
    ['Baghdad', [44.4, 33.3], 'IRQ'],
    ['Minsk', [27.6, 53.9], 'BLR'],
  ])('hits the country that %s lies in at a world view, beside smaller ones', (_, at, place) => {
    expect(pointAt(at)).toBe(place);
  });

  it('means Italy on Italy’s own middle, with San Marino beside it', () => {
    const italy = world.areas.get('ITA')!.point;
    for (const zoom of [1.8, 2.2, 2.6, 3]) {
      expect(pointAt(italy, { projection, center: italy, zoom })).toBe('ITA');
    }
  });

  it('hits Russia in mid-Siberia on a phone, with the padding of a finger', () => {
    const phone = { width: 390, height: 320 };
    const camera = projection.fit([-169, -56, 191, 79], phone, 0);
    expect(hit(world, camera, phone, project(camera, phone, [90, 62]), 18)).toBe('RUS');
  });

  it('hits every painted country on its own middle, at a world view and nearer', () => {
    for (const camera of [whole, { ...europe, zoom: 3 }, europe]) {
      for (const { place, finding } of concordance.entries.values()) {
        const shape = world.areas.get(place.id);
        if (!shape || finding.role.id === 'unnamed') continue;
        expect(pointAt(shape.point, camera), place.id).toBe(place.id);
      }
    }
  });

  it('hits a small island beside which one points, as far as the padding goes', () => {
    const [x, y] = project(whole, size, [14.4, 35.9]);
    expect(hit(world, whole, size, [x, y + 5], 7)).toBe('MLT');
    expect(hit(world, whole, size, [x, y + 5], 0)).not.toBe('MLT');
  });

  it('hits the large country once the small one is large enough on screen', () => {
    expect(pointAt([5.5, 49.9], { projection, center: [6, 49.7], zoom: 6 })).toBe('BEL');
    expect(pointAt([6.1, 49.6], { projection, center: [6, 49.7], zoom: 6 })).toBe('LUX');
  });

  it('hits a sea that the text names where there is no land', () => {
    expect(pointAt([34.4, 43.2], { projection, center: [34, 43], zoom: 5 })).toBe('black-sea');
    expect(pointAt([34.1, 44.95], { projection, center: [34, 43], zoom: 5 })).toBe('UKR');
  });

  it.each<[LngLat]>([[[-40, 35]], [[-150, 45]], [[80, -30]]])('hits nothing at sea: %j', (at) => {
    expect(pointAt(at)).toBeUndefined();
  });

  it('takes the largest part of a scattered country for its size', () => {
    const [west, , east] = mainBox(world.areas.get('FRA')!);
    expect(west).toBeGreaterThan(-6);
    expect(east).toBeLessThan(10);
  });
});

describe('the picture of the declaration', () => {
  it('paints every country that has a role, and territories like their state', () => {
    const { areas } = draw();
    for (const [id, { finding, place }] of concordance.entries) {
      if (place.kind !== 'country' || finding.role.id === 'unnamed') continue;
      expect(areas.get(id)?.slot, id).toBe(finding.role.slot);
    }
    expect(areas.get('GRL')).toMatchObject({ slot: 'navy', territory: true });
    expect(areas.get('PRI')).toMatchObject({ slot: 'navy', territory: true });
    expect(areas.get('TWN')?.slot).toBe('unnamed');
    expect(areas.get('ESH')?.slot).toBe('unnamed');
  });

  it('paints a disputed unit as a text’s viewpoint has it', () => {
    const reason = { en: 'As it has it.' };
    const seen = gazetteerFor(gazetteer, {
      boundaries: {
        viewpoint: [
          { place: 'XGO', drawn: { as: 'SYR' }, reason },
          { place: 'TWN', drawn: 'hatched', reason },
        ],
      },
    });
    const { areas } = draw({ gazetteer: seen });
    expect(areas.get('XGO')).toEqual({ ...areas.get('SYR'), territory: true });
    expect(areas.get('TWN')?.tint).toBe('disputed');
    expect(draw().areas.get('XGO')?.tint).toBe('disputed');
    expect(draw().areas.get('TWN')?.tint).not.toBe('disputed');
  });

  it('is plain everywhere at first, without a frame or a region', () => {
    const first = draw();
    expect(new Set([...first.areas.values()].map((area) => area.emphasis))).toEqual(
      new Set(['plain']),
    );
    expect(first.frame).toBeUndefined();
    expect(first.regions).toEqual([]);
  });

  it('frames the Black Sea and the Western Balkans for paragraph 31', () => {
    const { frame, regions } = draw(passage('p31'));
    const [west, south, east, north] = frame!;
    for (const place of ['black-sea', 'western-balkans', 'XKX']) {
      const [w, s, e, n] = (world.regions.get(place) ?? world.areas.get(place))!.box;
      expect(west <= w && south <= s && east >= e && north >= n, place).toBe(true);
    }
    expect(east - west).toBeLessThan(60);
    expect(regions).toEqual(expect.arrayContaining(['western-balkans']));
  });

  it('frames North-East Asia and the Pacific for paragraph 30, without a turn round the globe', () => {
    const [west, , east] = draw(passage('p30')).frame!;
    expect(east - west).toBeLessThan(180);
  });

  it('lights Russia and Ukraine in paragraph 17 and lets the Allies step back', () => {
    const { areas } = draw(passage('p17'));
    const lit = [...areas].filter(([, area]) => area.emphasis === 'focused').map(([id]) => id);
    expect(lit.sort()).toEqual(['GEO', 'MDA', 'RUS', 'UKR']);
    expect(areas.get('FRA')?.emphasis).toBe('muted');
  });

  it('frames the picked country by hand where it has distant parts', () => {
    const [west, , east] = draw({ picked: 'FRA' }).frame!;
    expect(east - west).toBeLessThan(40);
    const [w, , e] = draw({ picked: 'RUS' }).frame!;
    expect(w).toBeGreaterThan(0);
    expect(e).toBeGreaterThan(180);
  });

  it('frames what the reader chose, whatever is picked', () => {
    expect(draw({ picked: 'FRA', chosen: 'gulf' }).frame).toEqual(boxOf('gulf'));
    expect(draw({ picked: 'FRA', chosen: 'world' }).frame).toBeUndefined();
  });
});

describe('names and dots over the declaration', () => {
  it('name Russia and China at a world view', () => {
    const labels = finish(placeLabels(draw().labels, whole, size));
    expect(labels.map((label) => label.place)).toEqual(expect.arrayContaining(['RUS', 'CHN']));
  });

  it('help Malta, Bahrain and Luxembourg out with a dot at a world view', () => {
    const dots = dotsOf(world, draw(), whole, size).map((dot) => dot.place);
    expect(dots).toEqual(expect.arrayContaining(['MLT', 'BHR', 'LUX']));
    expect(dots).not.toContain('FRA');
    expect(dots).not.toContain('VAT');
  });

  it('need no dot for Luxembourg once one has come near', () => {
    const near = dotsOf(world, draw(), { ...europe, zoom: 5 }, size).map((dot) => dot.place);
    expect(near).not.toContain('LUX');
  });
});
