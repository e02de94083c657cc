import { describe, expect, it } from 'vitest';
import type { FrameId } from '../../src/place/frame.ts';
import { placesIn, placesOmitted } from '../../src/index/focus.ts';
import { referenceLists, silenceOf } from '../../src/index/silence.ts';
import { unitsOf, withItems } from '../../src/text/unit.ts';
import { project, unproject, type Camera, type Size } from '../../src/map-model/camera.ts';
import type { Point } from '../../src/map-model/mercator.ts';
import { dotsOf } from '../../src/map-model/labels/dots.ts';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { obstaclesOf } from '../../src/map-model/labels/obstacles.ts';
import { hit } from '../../src/map-model/hit.ts';
import { landOf } from '../../src/map-model/land.ts';
import { placeLabels, type Label } from '../../src/map-model/labels/labels.ts';
import { labelSize } from '../../src/map-model/labels/lettering.ts';
import { buildPicture, type Picture, type MapSpec } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';
import { isWithin, overlaps, type Rect } from '../../src/map-model/rect.ts';
import { contains } from '../../src/map-model/ring.ts';
import { concordance, frameIds, frames, frameworks, gazetteer, pack } from '../data/shipped.ts';
import { worldOn } from './real-projection.ts';

const world = worldOn(projections.equal);
const langs = ['ja', 'en'] as const;
const desk = { width: 712, height: 435 };
const wall = { width: 1192, height: 537 };
const projector = { width: 1113, height: 1080 };
const phone = { width: 375, height: 240 };
const sizes = [desk, wall, phone];

type Lang = (typeof langs)[number];
const draw = (lang: Lang, more: Partial<MapSpec> = {}) =>
  buildPicture(world, { concordance, frames, gazetteer, lang, framed: false, ...more });
const cameraOf = ({ frame }: Picture, size: Size): Camera =>
  cameraFor(frame, projections.equal, size);

function namesOn(
  picture: Picture,
  size: Size,
  camera = cameraOf(picture, size),
  covered: readonly Rect[] = [],
): Label[] {
  const dots = dotsOf(world, picture, camera, size);
  return placeLabels(picture.labels, camera, size, dots, obstaclesOf(world, picture, covered));
}

/** A picture with its names, as it is seen at a size. */
interface Shown {
  readonly picture: Picture;
  readonly camera: Camera;
  readonly labels: readonly Label[];
}
const shown = new Map<string, Shown>();

/** Looks at a picture; each is drawn once, however many tests look at it. */
function show(what: string, size: Size, drawn: () => Picture): Shown {
  const key = `${what} ${size.width}`;
  const before = shown.get(key);
  if (before) return before;
  const picture = drawn();
  const camera = cameraOf(picture, size);
  const labels = namesOn(picture, size, camera);
  shown.set(key, { picture, camera, labels });
  return { picture, camera, labels };
}
const inFrame = (chosen: FrameId, lang: Lang, size: Size) =>
  show(`${chosen} ${lang}`, size, () => draw(lang, { chosen }));
const at = (chosen: FrameId, lang: Lang, size: Size) => inFrame(chosen, lang, size).labels;
const placesOf = (labels: readonly Label[]) => labels.map(({ place }) => place);

const isInView = ([x, y]: Point, { width, height }: Size): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

function expectLegible(labels: readonly Label[], size: Size): void {
  for (const [index, { rect, lines }] of labels.entries()) {
    expect(isWithin(rect, size, 0), lines.join()).toBe(true);
    for (const other of labels.slice(index + 1)) {
      expect(overlaps(rect, other.rect), `${lines.join()} / ${other.lines.join()}`).toBe(false);
    }
  }
}

describe.each(frameIds)('the names in the frame %s', (frame) => {
  const cases = langs.flatMap((lang) => sizes.map((size) => [lang, size] as const));

  it.each(cases)('do not overlap or run out of the map, in %s on %o', (lang, size) => {
    const labels = at(frame, lang, size);
    expect(labels.length).toBeGreaterThan(4);
    expectLegible(labels, size);
  });

  it.each(cases)(
    'have leaders from their country’s middle to themselves, or from what is seen of it, in %s on %o',
    (lang, size) => {
      const { camera, labels } = inFrame(frame, lang, size);
      for (const { place, leader, rect } of labels) {
        if (!leader) continue;
        const [from, [x, y]] = leader;
        const middle = project(camera, size, world.areas.get(place)!.point);
        if (isInView(middle, size)) expect(from).toEqual(middle);
        else expect(hit(world, camera, size, from, 0)).toBe(place);
        expect(x >= rect.left - 3 && x <= rect.right + 3, place).toBe(true);
        expect(y >= rect.top - 3 && y <= rect.bottom + 3, place).toBe(true);
      }
    },
  );

  it.each(cases)(
    'cover no middle of a country with a role but their own, in %s on %o',
    (lang, size) => {
      const { picture, camera, labels } = inFrame(frame, lang, size);
      for (const [place, middle] of obstaclesOf(world, picture, []).middles) {
        const [x, y] = project(camera, size, middle);
        const over = labels.filter(
          ({ place: own, rect: { left, right, top, bottom } }) =>
            own !== place && x > left && x < right && y > top && y < bottom,
        );
        expect(placesOf(over), place).toEqual([]);
      }
    },
  );
});

describe('the names of a cluster of small countries', () => {
  it.each<[string, FrameId, string[]]>([
    ['Western Balkans', 'western-balkans', ['ALB', 'BIH', 'MKD', 'MNE', 'SRB', 'XKX']],
    ['Gulf', 'gulf', ['KWT', 'BHR', 'QAT', 'ARE']],
    ['Baltic States', 'europe', ['EST', 'LVA', 'LTU']],
    ['Low Countries', 'europe', ['BEL', 'NLD']],
  ])('%s are all there at its frame', (_, frame, cluster) => {
    for (const lang of langs) {
      for (const size of [desk, wall]) {
        const names = placesOf(at(frame, lang, size));
        expect(
          cluster.filter((it) => !names.includes(it)),
          `${lang} ${size.width}`,
        ).toEqual([]);
      }
    }
  });
});

describe('the name of a country', () => {
  it('lies on no land of another role and on no territory, but for a letter, in any frame', () => {
    for (const frame of frameIds) {
      for (const lang of langs) {
        for (const size of sizes) {
          const { picture, camera, labels } = inFrame(frame, lang, size);
          const ownerAt = (at: Point) => hit(world, camera, size, at, 0) ?? '';
          for (const { place, kind, rect } of labels) {
            if (kind === 'region') continue;
            const { left, right, top, bottom } = rect;
            const owners = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) =>
              ownerAt([left + part * (right - left), (top + bottom) / 2]),
            );
            const others = owners.filter((owner) => {
              const { slot, territory } = picture.areas.get(owner) ?? {};
              if (owner === place || slot === undefined || slot === 'unnamed') return false;
              return slot !== picture.areas.get(place)!.slot || territory;
            });
            expect(others.length, `${place} on ${others.join()} in ${frame}`).toBeLessThan(2);
          }
        }
      }
    }
  });
});

describe('a country whose middle is out of sight', () => {
  it.each<[string, FrameId]>([
    ['RUS', 'europe'],
    ['RUS', 'black-sea'],
    ['UKR', 'black-sea'],
    ['ITA', 'western-balkans'],
  ])('%s has its name on what is seen of it in the frame %s', (place, frame) => {
    for (const lang of langs) {
      for (const size of [desk, wall]) {
        const { camera, labels } = inFrame(frame, lang, size);
        const label = labels.find((it) => it.place === place);
        expect(label, lang).toBeDefined();
        const { left, right, top, bottom } = label!.rect;
        const owner = hit(world, camera, size, [(left + right) / 2, (top + bottom) / 2], 0);
        expect(label!.leader ? place : owner).toBe(place);
      }
    }
  });
});

describe('the name of a country that is seen large', () => {
  it('is tied by a line to no place on a neighbour’s land: it would seem to be the neighbour’s', () => {
    const large = new Set(['DEU', 'FRA', 'ESP', 'POL', 'ROU', 'UKR', 'SWE', 'NOR', 'TUR']);
    for (const frame of ['euro-atlantic', 'europe', 'black-sea'] as const) {
      for (const lang of langs) {
        for (const size of [wall, projector]) {
          const { picture, camera, labels } = inFrame(frame, lang, size);
          for (const { place, leader, rect } of labels) {
            if (!leader || !large.has(place)) continue;
            const middle: Point = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
            const owner = hit(world, camera, size, middle, 0) ?? place;
            const { slot = 'unnamed' } = picture.areas.get(owner) ?? {};
            expect(owner === place || slot === 'unnamed', `${place} on ${owner}`).toBe(true);
          }
        }
      }
    }
  });
});

describe('the countries that the text names again and again', () => {
  it.each(langs)('have their names in the whole world, in %s', (lang) => {
    for (const size of sizes) {
      expect(placesOf(at('world', lang, size))).toEqual(expect.arrayContaining(['RUS', 'UKR']));
    }
  });

  it.each(langs)('are not far from their names, in %s', (lang) => {
    for (const size of sizes) {
      for (const frame of frameIds) {
        for (const { place, leader } of at(frame, lang, size)) {
          if (!leader) continue;
          const [[x1, y1], [x2, y2]] = leader;
          const ems = Math.hypot(x2 - x1, y2 - y1) / labelSize(size);
          expect(ems, `${place} in ${frame}`).toBeLessThan(7);
        }
      }
    }
  });
});

describe('Ukraine’s name', () => {
  /** What the buttons over the map take of it. */
  const covered = [{ left: 0, top: 0, right: 280, bottom: 40 }];
  const cases = langs.flatMap((lang) =>
    [desk, wall, { width: 390, height: 270 }].map((size) => [lang, size] as const),
  );

  it.each(cases)('is there under the buttons of the map, in %s on %o', (lang, size) => {
    for (const scene of [{ chosen: 'black-sea' as const }, { picked: 'RUS' }]) {
      const picture = draw(lang, scene);
      const names = namesOn(picture, size, cameraOf(picture, size), covered);
      expect(placesOf(names), JSON.stringify(scene)).toContain('UKR');
    }
  });
});

describe('the names of those whom the text does not name', () => {
  it.each(langs)('are there for nearly all of them, in %s', (lang) => {
    const [allies] = referenceLists(frameworks, gazetteer, [], pack.manifest.date);
    const focus = placesOmitted(silenceOf(concordance, allies!));
    const names = placesOf(namesOn(draw(lang, { focus, silent: true, framed: true }), desk));
    expect([...focus.keys()].filter((it) => !names.includes(it)).length).toBeLessThan(2);
  });
});

describe('a picked country', () => {
  it('has its name in the whole world, however small it is', () => {
    for (const { place, finding } of concordance.entries.values()) {
      if (place.kind !== 'country' || finding.role.id === 'unnamed') continue;
      const picture = draw('ja', { picked: place.id, chosen: 'world' });
      const names = placesOf(namesOn(picture, desk));
      expect(names, place.id).toContain(place.id);
    }
  });
});

describe('the names of a passage', () => {
  const units = unitsOf(pack.text);
  const read = (id: string, lang: Lang) =>
    show(`${id} ${lang}`, desk, () =>
      draw(lang, { focus: placesIn(concordance, withItems(units, id)), framed: true }),
    );

  it('do not overlap or run out of the map in any passage', () => {
    for (const { id } of units) {
      for (const lang of langs) expectLegible(read(id, lang).labels, desk);
    }
  });

  it('stand in the regions they are of, those of wide frames in the water', () => {
    for (const { id } of units) {
      for (const lang of langs) {
        const { camera, labels } = read(id, lang);
        for (const { place, kind, rect } of labels) {
          if (kind !== 'region') continue;
          const region = world.regions.get(place)!;
          const { left, right, top, bottom } = rect;
          const under = [0.15, 0.5, 0.85].flatMap((part) => {
            const at: Point = [left + part * (right - left), (top + bottom) / 2];
            return [unproject(camera, desk, at) ?? []];
          });
          for (const [lng = NaN, lat = NaN] of under) {
            expect(contains(region.polygons.flat(), lng, lat), `${id} ${place}`).toBe(true);
          }
          const [lng = NaN, lat = NaN] = under[1] ?? [];
          if (region.shape === 'frame') expect(landOf(world)([lng, lat]), place).toBeUndefined();
        }
      }
    }
  });

  it('are there for every country it names that the map shows, in both languages', () => {
    for (const { id } of units) {
      for (const lang of langs) {
        const { picture, camera, labels } = read(id, lang);
        const names = placesOf(labels);
        const lit = [...picture.areas].filter(
          ([place, { emphasis, territory }]) =>
            emphasis === 'focused' &&
            !territory &&
            isInView(project(camera, desk, world.areas.get(place)!.point), desk),
        );
        expect(
          lit.flatMap(([place]) => (names.includes(place) ? [] : place)),
          `${id} ${lang}`,
        ).toEqual([]);
      }
    }
  });

  it('are there for the regions it speaks of, where they are large enough', () => {
    const regionsOf = (id: string) =>
      read(id, 'en').labels.flatMap(({ kind, place }) => (kind === 'region' ? place : []));
    expect(regionsOf('p31')).toEqual(expect.arrayContaining(['western-balkans', 'black-sea']));
    expect(regionsOf('p30')).toContain('indo-pacific');
  });
});
