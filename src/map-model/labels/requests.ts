import { localize } from '../../text/localized.ts';
import type { PlaceId } from '../../place/place.ts';
import type { Scheme, Tint } from '../../scheme/scheme.ts';
import { mercator, type LngLat, type Point } from '../mercator.ts';
import { opacity } from '../palette.ts';
import { middlesOf } from './obstacles.ts';
import type { Area, Picture, MapSpec } from '../picture.ts';
import { pointsIn } from './region-points.ts';
import type { Shape, World } from '../world.ts';

/** Whose name comes first where there is no room for all. */
export const priorities = {
  picked: 0,
  focused: 1,
  /** A region that is spoken of: it has more room to give way than a country. */
  region: 2,
  named: 3,
  /** A place that has a role and is not named. */
  listed: 4,
  rest: 6,
  otherRegion: 7,
  sea: 8,
} as const;

/** A name that is wanted on the map; those with the lowest number first. */
export interface LabelRequest {
  readonly place: PlaceId;
  readonly text: string;
  readonly priority: number;
  readonly kind: 'area' | 'region' | 'sea';
  /** The tint of its land, if that is painted in full. */
  readonly tint?: Tint;
  readonly shape: Shape;
  /** Where it may stand, the best first: in the middle, for a region also elsewhere in it. */
  readonly points: readonly LngLat[];
  /** The ways from its middle, those first where no neighbours are, as units of length. */
  readonly sides: readonly Point[];
  /** How many passages name it: of a priority those come first of which the text speaks most. */
  readonly passages: number;
}

const half = Math.SQRT1_2;
/** All ways to go from a place. */
const sides: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [half, -half],
  [half, half],
  [-half, -half],
  [-half, half],
];

/** The names that are wanted on the map, the first the most. */
export function labelRequests(
  world: World,
  spec: MapSpec,
  areas: Picture['areas'],
): LabelRequest[] {
  const { concordance, gazetteer, lang, picked, focus } = spec;
  const middles = [
    ...middlesOf(world, { areas, ...(picked !== undefined && { picked }) }).values(),
  ];
  const neighbours = middles.map(mercator);
  const requests: LabelRequest[] = [];
  const add = (
    shape: Shape,
    request: Pick<LabelRequest, 'priority' | 'kind' | 'tint' | 'points'>,
  ) => {
    const { place } = shape;
    const text = localize(gazetteer.get(place)?.name, lang);
    if (text === undefined) return;
    const sides = outward(neighbours, mercator(shape.point));
    const passages = concordance.entries.get(place)?.passages ?? 0;
    requests.push({ place, text, shape, sides, passages, ...request });
  };
  for (const [place, shape] of world.areas) {
    const named = (concordance.entries.get(place)?.explicit.length ?? 0) > 0;
    const area = areas.get(place);
    if (!area) continue;
    const priority =
      place === picked ? priorities.picked : priorityOf(concordance.scheme, area, named);
    if (priority === undefined) continue;
    const isFull = opacity[area.emphasis] === 1;
    add(shape, {
      priority,
      kind: 'area',
      points: [shape.point],
      ...(isFull && { tint: area.tint }),
    });
  }
  for (const [place, region] of world.regions) {
    const spoken = place === picked || focus?.has(place) === true;
    // Over states that are painted, the name of a region that nobody speaks of would seem to be theirs.
    if (!spoken && (focus || region.shape === 'states')) continue;
    const priority =
      place === picked ? priorities.picked : spoken ? priorities.region : priorities.otherRegion;
    // A region's outline is drawn only then; without one, a name in the middle tells best where the region is.
    const points = spoken ? pointsIn(world, region) : [region.point];
    add(region, { priority, kind: 'region', points });
  }
  const named = new Set(requests.map(({ place }) => place));
  for (const { id, name, shape, points } of world.seas) {
    const text = localize(name, lang);
    if (named.has(id)) continue;
    const priority = priorities.sea;
    requests.push({
      place: id,
      text,
      shape,
      points,
      priority,
      kind: 'sea',
      sides: [],
      passages: 0,
    });
  }
  return requests.sort((a, b) => a.priority - b.priority);
}

function priorityOf(scheme: Scheme, area: Area, named: boolean): number | undefined {
  if (area.territory) return undefined;
  // What steps back is named for orientation alone.
  if (area.emphasis === 'muted') return priorities.rest;
  if (area.emphasis === 'focused') return priorities.focused;
  // What a collective term brings in has been named elsewhere, not here.
  if (named && area.emphasis === 'plain') return priorities.named;
  if (area.slot === 'unnamed') return priorities.rest;
  return priorities.listed + rankOf(scheme, area.slot);
}

/** Ranks places that have their role by a list alone, in the order of the rules: from 0 to less than 1. */
function rankOf({ roles, rules }: Scheme, slot: Tint): number {
  const lists = rules.filter((rule) => rule.frameworks);
  const at = lists.findIndex(({ role }) => roles.some((it) => it.id === role && it.slot === slot));
  return Math.max(0, at) / Math.max(1, lists.length);
}

/** The ways out of a crowd, the best first: each neighbour repels, the nearer the more. */
function outward(neighbours: readonly Point[], [x, y]: Point): Point[] {
  let [awayX, awayY] = [0, 0];
  for (const [otherX, otherY] of neighbours) {
    const [dx, dy] = [x - otherX, y - otherY];
    // Neither hypot nor a power: of all that a picture is made of, this is asked for most often.
    const square = dx * dx + dy * dy;
    if (square === 0) continue;
    awayX += dx / (square * Math.sqrt(square));
    awayY += dy / (square * Math.sqrt(square));
  }
  const leaning = ([sideX, sideY]: Point) => sideX * awayX + sideY * awayY;
  return sides.toSorted((a, b) => leaning(b) - leaning(a));
}
