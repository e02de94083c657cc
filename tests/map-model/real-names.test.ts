import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/editing/remembered.ts';
import { placesIn, placesOmitted } from '../../src/index/focus.ts';
import { hasRole } from '../../src/index/filter.ts';
import { referenceLists, silenceOf } from '../../src/index/silence.ts';
import { unitsOf, withItems } from '../../src/text/unit.ts';
import { project, unproject, type Camera, type Size } from '../../src/map-model/camera.ts';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { projectionOf, sceneMapSpec } from '../../src/map-model/current-scene.ts';
import { clearOf, coveredOf } from '../../src/map-model/clearance.ts';
import { extentOf } from '../../src/map-model/extent.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { lambert } from '../../src/map-model/lambert.ts';
import { landOf } from '../../src/map-model/land.ts';
import type { Label } from '../../src/map-model/labels/labels.ts';
import { middlesOf } from '../../src/map-model/labels/obstacles.ts';
import { placeNames } from '../../src/map-model/labels/place-names.ts';
import type { Point } from '../../src/map-model/mercator.ts';
import { buildPicture, type MapSpec, type Picture } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { isWithin, overlaps, rectAround, rectContains } from '../../src/map-model/rect.ts';
import { boxOf, contains, isInBox } from '../../src/map-model/ring.ts';
import type { World } from '../../src/map-model/world.ts';
import type { PlaceId } from '../../src/place/place.ts';
import type { ProjectionId } from '../../src/place/projection-id.ts';
import { concordance, frames, frameworks, gazetteer, pack } from '../data/shipped.ts';
import { worldOn } from './real-projection.ts';

const langs = ['ja', 'en'] as const;
type Lang = (typeof langs)[number];

/** What the map has of windows of these widths, in CSS pixels. */
const sizes: Readonly<Record<number, Size>> = {
  390: { width: 390, height: 388 },
  1024: { width: 608, height: 720 },
  1440: { width: 849, height: 852 },
  1920: { width: 1329, height: 1032 },
  3840: { width: 3260, height: 2112 },
};

const extent = extentOf(concordance);
const units = unitsOf(pack.text);
const worlds = new Map<ProjectionId, World>();
const projectionsById = { ...projections, globe: globeProjection, lambert: lambert(extent) };
const worldBy = (id: ProjectionId): World => {
  const world = worlds.get(id) ?? worldOn(projectionsById[id]);
  worlds.set(id, world);
  return world;
};

type View = Partial<MapSpec>;
interface Scenario {
  readonly projection: ProjectionId;
  readonly view: View;
  readonly far?: boolean;
}
const focusOn = (ids: Iterable<PlaceId>) =>
  new Map([...ids].map((id) => [id, 'explicit'] as const));

const framed = ['world', ...frames.map(({ id }) => id)].map((chosen): [string, Scenario] => [
  `the frame ${chosen}`,
  { projection: projectionOf({ frames, extent }, undefined, { frame: chosen }), view: { chosen } },
]);
const filtered = concordance.scheme.roles.map(({ id }): [string, Scenario] => {
  const places = [...concordance.entries.keys()].filter((it) => hasRole(concordance, it, [id]));
  return [`the filter ${id}`, { projection: 'lambert', view: { focus: focusOn(places) } }];
});
const silences = referenceLists(frameworks, gazetteer, [], pack.manifest.date).map(
  (list): [string, Scenario] => {
    const focus = placesOmitted(silenceOf(concordance, list));
    return [
      `who is missing of ${list.id}`,
      { projection: 'lambert', view: { focus, silent: true, framed: true } },
    ];
  },
);
const read = units.map(({ id }): [string, Scenario] => [
  `passage ${id}`,
  {
    projection: 'lambert',
    view: { focus: placesIn(concordance, withItems(units, id)), framed: true },
  },
]);
const presented = pack.scenes.map((scene, at): [string, Scenario] => {
  const context = { concordance, gazetteer, frames, units, lang: 'en' as const };
  const { lang: _, ...view } = sceneMapSpec(context, scene);
  const projection = projectionOf({ frames, extent }, scene);
  return [`scene ${at + 1}`, { projection, view, far: true }];
});
const picked = ['XKX', 'MLT', 'MDA', 'LUX', 'GEO', 'KWT', 'ARM'].map(
  (place): [string, Scenario] => [
    `${place} picked`,
    { projection: 'lambert', view: { picked: place } },
  ],
);
/** Those that every reader meets are tried in both languages at every size; the others in turn. */
const first: Scenario = { projection: 'lambert', view: {} };
const common: readonly [string, Scenario][] = [['the first view', first], ...framed, ...filtered];
const others = [...silences, ...picked, ...presented, ...read];
const widths = Object.keys(sizes).map(Number);
const combinations = langs.flatMap((lang) => widths.map((width) => ({ lang, width })));
const turns = new Map(
  others.map(([, scenario], at) => [
    scenario,
    [at, at + 1, at + 7].map((turn) => combinations[turn % combinations.length]!),
  ]),
);
const cases = [...common, ...others].map(
  ([name, scenario]) => [name, scenario, turns.get(scenario) ?? combinations] as const,
);

interface Shown {
  readonly world: World;
  readonly picture: Picture;
  readonly camera: Camera;
  readonly size: Size;
  readonly labels: readonly Label[];
  readonly unnamed: ReadonlySet<PlaceId>;
}

const laidOut = new Map<Scenario, Map<string, Shown>>();

/** A map with its names, laid out once. */
function show(scenario: Scenario, lang: Lang, width: number): Shown {
  const shown = laidOut.get(scenario) ?? new Map<string, Shown>();
  laidOut.set(scenario, shown);
  const key = `${lang} ${width}`;
  const found = shown.get(key) ?? layOut(scenario, lang, width);
  shown.set(key, found);
  return found;
}

function layOut({ projection, view, far = false }: Scenario, lang: Lang, width: number): Shown {
  const world = worldBy(projection);
  const spec = { concordance, frames, gazetteer, lang, framed: false, ...view };
  const picture = buildPicture(world, spec);
  const size = { ...sizes[width]!, far };
  const camera = cameraFor(picture, world.projection, size, clearOf(size, far));
  const covered = coveredOf(size, undefined, far);
  return { world, picture, camera, size, ...placeNames(world, picture, { camera, size }, covered) };
}

/** An island smaller than this may lie below a letter, in CSS pixels. */
const speck = 6;

const widthOf = remembered((land: readonly (readonly Position[])[]) => {
  const [west, , east] = boxOf(land.slice(0, 1));
  return east - west;
});

/** The state on whose land a point of the screen lies, found in the shapes themselves. */
function ownerAt({ world, camera, size }: Shown, at: Point): PlaceId | undefined {
  const point = unproject(camera, size, at);
  if (!point) return undefined;
  const [lng, lat] = point;
  for (const { place, box, polygons } of world.areas.values()) {
    if (!isInBox(box, lng, lat)) continue;
    const land = polygons.find((rings) => contains(rings, lng, lat));
    if (!land) continue;
    const pixels = camera.projection.pixelsPerDegree(camera, lat);
    if (widthOf(land) * pixels >= speck) return place;
  }
  return undefined;
}

const across = [0.1, 0.3, 0.5, 0.7, 0.9];

/** What is wrong with the names on a map, in words. */
function faultsOf(shown: Shown): string[] {
  const { world, picture, camera, size, labels } = shown;
  return labels.flatMap(({ place, kind, rect, leader, lines }, index): string[] => {
    const name = lines.join(' ');
    const { left, right, top, bottom } = rect;
    const found: string[] = [];
    if (!isWithin(rect, size, 0)) found.push(`${name} runs out of the map`);
    for (const other of labels.slice(index + 1))
      if (overlaps(rect, other.rect)) found.push(`${name} overlaps ${other.lines.join(' ')}`);
    if (kind === 'region') return found;
    const owners = across.map((part) =>
      ownerAt(shown, [left + part * (right - left), (top + bottom) / 2]),
    );
    const others = owners.filter((owner) => owner !== undefined && owner !== place);
    if (others.length > 0) found.push(`${name} lies on ${others.join(', ')}`);
    for (const [other, middle] of middlesOf(world, picture)) {
      if (other !== place && rectContains(rect, project(camera, size, middle)))
        found.push(`${name} covers the middle of ${other}`);
    }
    if (!leader) return found;
    const [from, to] = leader;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > 60) found.push(`${name} has a leader of ${Math.round(length)} px`);
    const [x, y] = to;
    // A hair of a coast that only touches the end is nobody's inside.
    const round = [to, [x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]] as const;
    const [end, ...beside] = round.map((at) => ownerAt(shown, at));
    const isInside = end !== undefined && end !== place && beside.every((it) => it === end);
    if (isInside) found.push(`${name} has its leader’s end on ${end}`);
    return found;
  });
}

describe.each(cases)('the names of %s', (_, scenario, seen) => {
  it('lie on their own land or the sea, apart, and near their place', () => {
    for (const { lang, width } of seen)
      expect(faultsOf(show(scenario, lang, width)), `${lang} ${width}`).toEqual([]);
  });
});

const placesOf = ({ labels }: Shown) => labels.map(({ place }) => place);
const inFrame = (chosen: string, lang: Lang, width: number): Shown =>
  show(framed.find(([, { view }]) => view.chosen === chosen)![1], lang, width);

describe('the names of a cluster of small countries', () => {
  it.each<[string, string, number, string[]]>([
    ['Western Balkans', 'western-balkans', 1920, ['ALB', 'BIH', 'MKD', 'MNE', 'SRB', 'XKX']],
    ['Gulf', 'gulf', 1920, ['KWT', 'BHR', 'QAT', 'ARE']],
    ['Latvia and Lithuania', 'europe', 1920, ['LVA', 'LTU']],
    ['Baltic States', 'europe', 3840, ['EST', 'LVA', 'LTU']],
  ])('%s are all there at its frame', (_, frame, width, cluster) => {
    for (const lang of langs) {
      const names = placesOf(inFrame(frame, lang, width));
      expect(
        cluster.filter((it) => !names.includes(it)),
        lang,
      ).toEqual([]);
    }
  });
});

describe('a country whose middle is out of sight', () => {
  it.each([
    ['RUS', 'europe'],
    ['RUS', 'black-sea'],
    ['ITA', 'western-balkans'],
  ])('%s has its name on what is seen of it in the frame %s', (place, frame) => {
    for (const lang of langs) {
      const shown = inFrame(frame, lang, 1440);
      const label = shown.labels.find((it) => it.place === place);
      const { left, right, top, bottom } = label!.rect;
      expect(ownerAt(shown, [(left + right) / 2, (top + bottom) / 2]), lang).toBe(place);
    }
  });
});

describe('the countries that the text names again and again', () => {
  it('have their names on the first view, at every size and in both languages', () => {
    for (const { lang, width } of combinations) {
      const names = placesOf(show(first, lang, width));
      expect(names, `${lang} ${width}`).toEqual(expect.arrayContaining(['RUS', 'CHN', 'UKR']));
    }
  });
});

/** So many names ought to find room on any screen. */
const few = 6;

describe('a passage’s countries', () => {
  it('have their names, or dots where there is no room for them', () => {
    for (const [name, scenario] of read) {
      const { lang, width } = turns.get(scenario)![0]!;
      const shown = show(scenario, lang, width);
      const { world, picture, camera, size, unnamed } = shown;
      const names = new Set([...placesOf(shown), ...unnamed]);
      for (const [place, { emphasis, territory }] of picture.areas) {
        if (emphasis !== 'focused' || territory) continue;
        const [x, y] = project(camera, size, world.areas.get(place)!.point);
        const isInView = x > 0 && y > 0 && x < size.width && y < size.height;
        if (isInView) expect(names.has(place), `${name} ${place}`).toBe(true);
      }
    }
  });

  it('have the names of their narrow regions too, on a phone', () => {
    for (const unit of ['p7', 'p7.6']) {
      const [, scenario] = read.find(([name]) => name === `passage ${unit}`)!;
      for (const lang of langs)
        expect(placesOf(show(scenario, lang, 390)), `${unit} ${lang}`).toContain('eastern-flank');
    }
  });

  it('that a scene is about, a few of them, are all named, on a phone above all', () => {
    const onPhone = langs.map((lang) => ({ lang, width: Math.min(...widths) }));
    let asked = 0;
    for (const [name, scenario] of presented) {
      const { focus, framed } = scenario.view;
      if (!framed || !focus) continue;
      for (const { lang, width } of [...onPhone, ...turns.get(scenario)!]) {
        const shown = show(scenario, lang, width);
        const { world, camera, size, labels } = shown;
        const about = [...focus].flatMap(([place, how]) => {
          const shape = world.areas.get(place) ?? world.regions.get(place);
          return how === 'explicit' && shape ? [shape] : [];
        });
        const named = new Set(labels.map(({ place }) => place));
        const isInView = (at: LngLat) =>
          isWithin(rectAround(project(camera, size, at), 0, 0), size, 0);
        const seen = about.filter(({ point }) => isInView(point)).map(({ place }) => place);
        if (seen.length > few) continue;
        asked += seen.length;
        expect(
          seen.filter((it) => !named.has(it)),
          `${name} ${lang} ${width}`,
        ).toEqual([]);
      }
    }
    expect(asked).toBeGreaterThan(50);
  });

  it('stand in the regions they are of, those of wide frames in the water', () => {
    for (const [name, scenario] of read) {
      const { lang, width } = turns.get(scenario)![0]!;
      const shown = show(scenario, lang, width);
      const { world, camera, size, labels } = shown;
      for (const { place, kind, rect } of labels) {
        if (kind !== 'region') continue;
        const region = world.regions.get(place)!;
        const middle: Point = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
        const [lng = NaN, lat = NaN] = unproject(camera, size, middle) ?? [];
        expect(contains(region.polygons.flat(), lng, lat), `${name} ${place}`).toBe(true);
        if (region.shape === 'frame') expect(landOf(world)([lng, lat]), place).toBeUndefined();
        const on = across.map((part) =>
          ownerAt(shown, [rect.left + part * (rect.right - rect.left), middle[1]]),
        );
        const [state] = on;
        expect(state !== undefined && on.every((it) => it === state), `${name} ${place}`).toBe(
          false,
        );
      }
    }
  });
});
