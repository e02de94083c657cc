import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject, type Camera, type Size } from '../../src/map-model/camera.ts';
import type { Land } from '../../src/map-model/land.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { finish } from '../../src/pack/steps.ts';
import type { Dot } from '../../src/map-model/labels/dots.ts';
import type { LabelObstacles } from '../../src/map-model/labels/obstacles.ts';
import { placeLabels, type Label } from '../../src/map-model/labels/labels.ts';
import { smallLabelSize, textWidth } from '../../src/map-model/labels/lettering.ts';
import { rectAround, cross, runsThrough } from '../../src/map-model/rect.ts';
import { priorities, type LabelRequest } from '../../src/map-model/labels/requests.ts';
import { projections } from '../../src/map-model/projections.ts';
import { isInBox } from '../../src/map-model/ring.ts';
import { shapeOf } from './invent.ts';

const size = { width: 800, height: 600 };
const world: Camera = { projection: projections.flat, center: [0, 20], zoom: 1 };
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;

/** A request of a place so many degrees wide and high. */
function request(
  text: string,
  [lng, lat]: LngLat,
  { half = 20, ...more }: Partial<LabelRequest> & { half?: number } = {},
): LabelRequest {
  const shape = shapeOf(text, [lng - half, lat - half / 2, lng + half, lat + half / 2]);
  const own = { place: text, text, shape, points: [shape.point], sides };
  return {
    priority: priorities.named,
    kind: 'area',
    passages: 0,
    ...own,
    ...more,
  };
}
/** The obstacles of a map, whose land is told by longitude and latitude. */
type Terrain = Partial<Omit<LabelObstacles, 'land'> & { readonly land: Land }>;
const obstaclesOf = (middles: Record<string, LngLat>, more: Terrain = {}): Terrain => ({
  middles: new Map(Object.entries(middles)),
  ...more,
});
/** Sets names on a map where each place has its own box, and nobody else has land. */
function place(
  requests: readonly LabelRequest[],
  camera: Camera,
  on: Size,
  dots: readonly Dot[] = [],
  obstacles: Terrain = {},
): Label[] {
  const ownLand: Land = ([lng, lat]) =>
    requests.find(({ shape: { box } }) => isInBox(box, lng, lat))?.place;
  const { land = ownLand, ...more } = obstacles;
  const bare = { middles: new Map(), within: () => true, anchors: () => [], covered: [] };
  return finish(
    placeLabels(requests, camera, on, dots, {
      ...bare,
      ...more,
      land: (at) => {
        const point = unproject(camera, on, at);
        return point && land(point);
      },
    }),
  );
}
const dotAt = (place: string): Dot => ({
  place,
  at: [0, 0],
  slot: 'navy',
  tint: 'navy',
  emphasis: 'plain',
  territory: false,
});
const textOf = ({ lines }: Label) => lines.join('');
const texts = (labels: readonly Label[]) => labels.map(textOf);
/** What a name covers, by where and how it is set. */
function rectOf({ x, y, anchor, lines, em }: Label) {
  const width = Math.max(...lines.map((line) => textWidth(line, em)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const half = (lines.length * em) / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

describe('the names on the map', () => {
  const anyWish = fc
    .record({
      text: fc.constantFrom('ロシア', 'イラン', '北マケドニア', 'United Arab Emirates', 'Chad'),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -60, max: 80, noNaN: true }),
      priority: fc.integer({ min: 0, max: 7 }),
      half: fc.double({ min: 0.5, max: 40, noNaN: true }),
    })
    .map(({ text, lng, lat, ...more }) => request(text, [lng, lat], more));

  it('never cover each other or a leader, and never leave the map', () => {
    fc.assert(
      fc.property(
        fc.array(anyWish, { maxLength: 40 }),
        fc.double({ min: 0.5, max: 5, noNaN: true }),
        (requests, zoom) => {
          const labels = place(
            requests,
            { projection: projections.flat, center: [20, 30], zoom },
            size,
          );
          for (const [i, label] of labels.entries()) {
            const a = rectOf(label);
            expect(a.left >= 0 && a.right <= size.width).toBe(true);
            expect(a.top >= 0 && a.bottom <= size.height).toBe(true);
            for (const [j, other] of labels.entries()) {
              if (i === j) continue;
              const b = rectOf(other);
              const apart =
                a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              expect(apart).toBe(true);
              if (other.leader) expect(runsThrough(other.leader, a)).toBe(false);
              if (label.leader && other.leader)
                expect(cross(label.leader, other.leader)).toBe(false);
            }
          }
        },
      ),
    );
  });

  /** Leaves room for one name in the middle of the view. */
  const crowded = obstaclesOf(
    {},
    {
      covered: [
        { left: 0, top: 0, right: 389, bottom: 600 },
        { left: 411, top: 0, right: 800, bottom: 600 },
        { left: 0, top: 0, right: 800, bottom: 289 },
        { left: 0, top: 311, right: 800, bottom: 600 },
      ],
      land: () => undefined,
    },
  );
  const namesOf = (...requests: LabelRequest[]) => texts(place(requests, world, size, [], crowded));

  it('give way to the one of better priority, whatever their order', () => {
    const second = request('b', [0, 20], { priority: priorities.rest });
    const first = request('a', [0, 20], { priority: priorities.listed });
    expect(namesOf(second, first)).toEqual(['a']);
    expect(namesOf(first, second)).toEqual(['a']);
  });

  it('give way to the larger place within a priority', () => {
    const priority = priorities.rest;
    const [small, large] = [14, 15].map((half) =>
      request(String(half), [0, 20], { priority, half }),
    );
    expect(namesOf(small!, large!)).toEqual(['15']);
  });

  it('stand both where there is room', () => {
    const requests = [request('west', [-60, 20]), request('east', [60, 20])];
    expect(texts(place(requests, world, size)).sort()).toEqual(['east', 'west']);
  });

  it('are left out for places not spoken of whose shape is narrower than their name', () => {
    const names = (priority: number) =>
      place([request('ルクセンブルク', [0, 20], { priority, half: 1 })], world, size);
    expect(names(priorities.rest)).toEqual([]);
    expect(names(priorities.listed)).toHaveLength(1);
  });

  it('move in from the edge in their shapes, and are left out where they would still run over it', () => {
    const atEdge: Camera = { projection: projections.flat, center: [0, 20], zoom: 4 };
    const priority = priorities.rest;
    const middle = project(atEdge, size, [16.5, 20]);
    const [moved] = place([request('Freedonia', [16.5, 20], { priority })], atEdge, size);
    expect(moved?.x).toBeLessThan(middle[0]);
    expect(moved?.rect.right).toBeLessThan(size.width);
    expect(moved?.leader).toBeUndefined();
    const narrow = request('Freedonia', [17, 20], { priority, half: 1.5 });
    expect(place([narrow], atEdge, size)).toEqual([]);
  });

  it('stand beside their middle where it is taken, rather than be led away', () => {
    const middle = project(world, size, [0, 20]);
    const covered = [rectAround([middle[0] - 20, middle[1]], 36, 200)];
    const [moved] = place([request('a', [0, 20])], world, size, [], obstaclesOf({}, { covered }));
    expect(moved?.x).toBeGreaterThan(middle[0]);
    expect(moved?.y).toBe(middle[1]);
    expect(moved?.leader).toBeUndefined();
  });

  it('stand to a side of their middle and below where only that is free, if they are spoken of', () => {
    const middle = project(world, size, [0, 20]);
    const covered = [rectAround(middle, 800, 8), rectAround(middle, 8, 600)];
    const set = (priority: number) =>
      place([request('a', [0, 20], { priority })], world, size, [], obstaclesOf({}, { covered }));
    const [moved] = set(priorities.named);
    expect(moved?.leader).toBeUndefined();
    expect(moved?.x).not.toBe(middle[0]);
    expect(moved?.y).not.toBe(middle[1]);
    expect(set(priorities.rest)).toEqual([]);
  });

  it('are left out for places that have no point on the screen', () => {
    const nowhere = request('Freedonia', [0, 20], { points: [[NaN, NaN]] });
    expect(place([nowhere], world, size, [], obstaclesOf({ FRE: [NaN, NaN] }))).toEqual([]);
  });

  it('stay clear of what lies over the map', () => {
    const covered = [{ left: 0, top: 0, right: 800, bottom: 600 }];
    expect(place([request('a', [0, 20])], world, size, [], obstaclesOf({}, { covered }))).toEqual(
      [],
    );
  });
});

describe('a name that its shape cannot carry', () => {
  const luxembourg = (more: Partial<LabelRequest> = {}) =>
    request('Luxembourg', [0, 20], { half: 1, ...more });

  it('stands right beside its dot, without a leader', () => {
    const [label] = place([luxembourg()], world, size, [dotAt('Luxembourg')]);
    expect(label).toMatchObject({ anchor: 'start', y: 300 });
    expect(label!.x).toBeGreaterThan(404);
    expect(label!.x).toBeLessThan(415);
    expect(label?.leader).toBeUndefined();
  });

  it('goes to its best side first, and to the next where that is taken', () => {
    const dots = [dotAt('Luxembourg')];
    const obstacles = obstaclesOf({ Trier: [15, 20] });
    expect(place([luxembourg()], world, size, dots, obstacles)[0]).toMatchObject({
      anchor: 'end',
    });
  });

  it('goes farther off, tied to its place by a leader, where there is no room beside it', () => {
    const round = Object.fromEntries(
      sides.map(([x, y], at) => [String(at), [x * 8, 20 + y * 5] as const]),
    );
    const dots = [dotAt('Luxembourg'), ...Object.keys(round).map(dotAt)];
    const diagonal = luxembourg({ sides: [...sides, [Math.SQRT1_2, Math.SQRT1_2]] });
    const [label] = place([diagonal], world, size, dots, obstaclesOf(round));
    expect(label?.leader?.[0]).toEqual([400, 300]);
    expect(Math.hypot(label!.x - 400, label!.y - 300)).toBeGreaterThan(20);
  });

  it('keeps its side while the map is moved', () => {
    const offset = (lng: number) => {
      const camera: Camera = { projection: projections.flat, center: [lng, 20], zoom: 1 };
      const [label] = place([luxembourg()], camera, size, [dotAt('Luxembourg')]);
      return label!.x - (400 - (lng / 360) * 1024);
    };
    for (const lng of [-60, -7, 13, 80]) expect(offset(lng)).toBeCloseTo(offset(0), 6);
  });

  it('does not lie on another’s land, and is left out where there is no other', () => {
    const names = (land: Land) => place([luxembourg()], world, size, [], obstaclesOf({}, { land }));
    expect(names(([lng]) => (lng > 2 ? 'FRA' : undefined))[0]).toMatchObject({ anchor: 'end' });
    expect(names(() => 'FRA')).toEqual([]);
  });

  it('is set smaller on its own land rather than beside it', () => {
    const land = ([lng]: LngLat) => (Math.abs(lng) < 7.5 ? 'Andorra' : 'ESP');
    const [label] = place(
      [request('Andorra', [0, 20], { half: 14, tint: 'navy' })],
      world,
      size,
      [],
      obstaclesOf({}, { land }),
    );
    expect(label).toMatchObject({ em: smallLabelSize(size), on: 'navy', leader: undefined });
  });

  it('is in two lines when it is long', () => {
    const long = (half: number) =>
      place([request('United Arab Emirates', [0, 20], { half })], world, size)[0];
    expect(long(1)?.lines).toEqual(['United Arab', 'Emirates']);
    expect(long(60)?.lines).toEqual(['United Arab Emirates']);
  });
});

describe('a name beside its land', () => {
  const dot = [dotAt('Elbonia')];
  const side = (shores: Land) => {
    const elbonia = request('Elbonia', [0, 20], { half: 1 });
    const [label] = place([elbonia], world, size, dot, { land: shores });
    return label && Math.sign((label.rect.left + label.rect.right) / 2 - 400);
  };

  it('goes by its own coast and not by another’s, though there is as much room', () => {
    const by = (sign: number): Land => {
      const strip = ([lng, lat]: LngLat) =>
        Math.abs(lat - 20) > 4 && Math.abs(lat - 20) < 20 && sign * lng > 2 && sign * lng < 40;
      return (at) => (strip(at) ? 'Florin' : undefined);
    };
    expect(side(by(1))).toBe(-1);
    expect(side(by(-1))).toBe(1);
  });
});

describe('the name of a region', () => {
  const latvia = { LVA: [24, 57] as const };
  const sea = (priority: number, more: Partial<LabelRequest> = {}) => [
    request('Baltic Sea', [20, 57], { kind: 'region', priority, ...more }),
  ];

  it('stays off the middles of countries, unless it is spoken of', () => {
    const on = (priority: number, obstacles: Terrain = {}) =>
      place(sea(priority), world, size, [], { land: () => undefined, ...obstacles });
    expect(on(priorities.otherRegion)).toHaveLength(1);
    expect(on(priorities.otherRegion, obstaclesOf(latvia))).toEqual([]);
    expect(on(priorities.region, obstaclesOf(latvia))).toHaveLength(1);
  });

  it('lies on no single state, whose name it would seem to be', () => {
    const on = (border: number) => {
      const land: Land = ([lng]) => (lng < border ? 'EST' : 'LVA');
      return place(sea(priorities.region), world, size, [], { land });
    };
    expect(on(60)).toEqual([]);
    expect(on(20)).toHaveLength(1);
  });

  it('goes elsewhere in the region where its first place is taken or out of view', () => {
    const points = [
      [500, 57],
      [24, 57],
      [-60, 20],
    ] as const;
    const [label] = place(sea(priorities.region, { points }), world, size, [], obstaclesOf(latvia));
    expect(label?.x).toBeCloseTo(400 - (60 / 360) * 1024, 6);
  });

  it('lies in the region but for a letter, with its middle if it is spoken of, or nowhere', () => {
    const points = [
      [20, 57],
      [-60, 20],
    ] as const;
    const names = (half: number, priority: number = priorities.region) => {
      const within: LabelObstacles['within'] = (_, [lng]) => Math.abs(lng + 60) < half;
      return place(sea(priority, { points }), world, size, [], obstaclesOf({}, { within }));
    };
    const there = 400 - (60 / 360) * 1024;
    expect(names(30)[0]?.x).toBeCloseTo(there, 6);
    expect(names(4)).toEqual([]);
    expect(names(6, priorities.otherRegion)).toEqual([]);
    expect(names(6)[0]?.x).toBeCloseTo(there, 6);
  });
});

describe('the name of what is spoken of', () => {
  /** A country among others of another role that reach so many degrees to every side. */
  const named = (reach: number, more: Partial<LabelRequest> = {}) => {
    const land = ([lng, lat]: LngLat) => {
      const far = Math.max(Math.abs(lng), Math.abs(lat - 20));
      return far < 1 ? 'Ukraine' : far < reach ? 'RUS' : undefined;
    };
    const requests = [request('Ukraine', [0, 20], { half: 1, passages: 30, ...more })];
    return place(requests, world, size, [], obstaclesOf({}, { land }))[0];
  };

  it('goes as far as the nearest free land, tied by a leader', () => {
    const { leader, rect } = named(15)!;
    const [[x1, y1], [x2, y2]] = leader!;
    expect(Math.hypot(x1 - 400, y1 - 300)).toBeLessThan(3);
    expect(Math.hypot(x2 - x1, y2 - y1)).toBeLessThanOrEqual(60);
    expect(x2 >= rect.left - 2 && x2 <= rect.right + 2).toBe(true);
  });

  it('is left out where that is too far', () => {
    expect(named(40)).toBeUndefined();
  });

  it('is led away even if another’s dot lies over its place', () => {
    const land = ([lng, lat]: LngLat) =>
      Math.max(Math.abs(lng), Math.abs(lat - 20)) < 14 ? 'RUS' : undefined;
    const obstacles = obstaclesOf({ Moldova: [1, 20] }, { land });
    const dots = ['Ukraine', 'Moldova'].map(dotAt);
    const requests = [request('Ukraine', [0, 20], { half: 1, passages: 30 })];
    expect(place(requests, world, size, dots, obstacles)[0]?.leader).toBeDefined();
  });

  it('comes first of its priority if more passages name it', () => {
    const requests = [2, 30].map((passages) =>
      request(`in ${passages}`, [0, 20], { passages, sides: [] }),
    );
    const [first] = place(requests, world, size, [], { land: () => undefined });
    expect(textOf(first!)).toBe('in 30');
  });

  it('stands elsewhere in its land where something lies over the middle', () => {
    const obstacles = obstaclesOf(
      {},
      {
        covered: [{ left: 0, top: 0, right: 800, bottom: 420 }],
        anchors: () => [{ at: [0, -50], room: 10 }],
        land: () => 'Ukraine',
      },
    );
    const [label] = place([request('Ukraine', [0, 20])], world, size, [], obstacles);
    expect(label?.rect.top).toBeGreaterThan(420);
  });
});
