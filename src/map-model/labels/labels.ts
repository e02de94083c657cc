import type { PlaceId } from '../../place/place.ts';
import type { Steps } from '../../pack/steps.ts';
import type { Tint } from '../../scheme/scheme.ts';
import { project, unproject, type Camera, type Size } from '../camera.ts';
import type { Point } from '../mercator.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import type { Dot } from './dots.ts';
import type { LabelObstacles } from './obstacles.ts';
import { rectAround, overlaps } from '../rect.ts';
import { CollisionIndex, type Spot } from './collision-index.ts';
import { positionFor } from './position-for.ts';
import { labelSize, smallLabelSize } from './lettering.ts';
import type { LabelPosition } from './positions.ts';
import { priorities, type LabelRequest } from './requests.ts';

/** A name with its place on screen. */
export interface Label extends LabelPosition {
  readonly place: PlaceId;
  readonly kind: LabelRequest['kind'];
  /** How it is set: what is spoken of strongly, what has no role softly. */
  readonly tone: 'strong' | 'plain' | 'soft';
  /** The name, in one line or two. */
  readonly lines: readonly string[];
  /** The size of its letters in CSS pixels. */
  readonly em: number;
  /** The tint of its land, if it lies on it and that is painted in full. */
  readonly on?: Tint;
}

/** The side of a country's middle, as a dot or where one points, in CSS pixels. */
const spotSize = 9;

const bare: LabelObstacles = {
  middles: new Map(),
  land: () => undefined,
  within: () => true,
  anchors: () => [],
  covered: [],
};

/**
 * Chooses which names find room, best priority first and larger places first within a priority; none covers
 * another, or the middle of a country that has a role. A name stands within its shape; that of a
 * country with a role may also stand beside it, tied to it by a line unless it is right at its dot.
 * No name lies on another's land.
 */
export function* placeLabels(
  requests: readonly LabelRequest[],
  camera: Camera,
  size: Size,
  dots: readonly Dot[] = [],
  { middles, land, within, anchors, covered }: LabelObstacles = bare,
): Steps<Label[]> {
  const dotted = new Set(dots.map(({ place }) => place));
  const spots = [...middles]
    .map(([place, at]): Spot => {
      const dot = dotted.has(place);
      const side = dot ? spotSize : 0;
      return { place, rect: rectAround(project(camera, size, at), side, side), dot };
    })
    .filter(({ rect }) =>
      overlaps(rect, { left: 0, top: 0, right: size.width, bottom: size.height }),
    );
  let inView: Set<PlaceId | undefined> | undefined;
  const seen = () => (inView ??= new Set(pointsOver(size).map(land)));
  const wanted: Wanted[] = [];
  for (const request of requests) {
    yield;
    const dot = dotted.has(request.place) ? spotSize : 0;
    const others = () => (seen().has(request.place) ? anchors(request.place) : []);
    const sizes = [labelSize(size), smallLabelSize(size)];
    const candidates = sizes.flatMap((em) =>
      candidatesOf(request, camera, size, em, dot, others, covered),
    );
    const [first] = candidates;
    if (first) wanted.push({ request, first, candidates });
  }
  const taken = new CollisionIndex(size, spots, covered);
  const labels: Label[] = [];
  for (const { request, candidates } of wanted.sort(byImportance)) {
    yield;
    const { place, kind, tint } = request;
    const found = positionFor(candidates, {
      isFree: (it, over) => taken.isFree(it, place, over),
      land,
      isInside: (at) => {
        const point = unproject(camera, size, at);
        return point !== undefined && within(place, point);
      },
    });
    if (!found) continue;
    const { position, candidate, isAtHome } = found;
    taken.take(position);
    const { lines, em } = candidate;
    const on = tint !== undefined && isAtHome && kind === 'area' && { on: tint };
    labels.push({ ...position, place, kind, lines, em, tone: toneOf(request), ...on });
  }
  return labels;
}

function toneOf({ priority }: LabelRequest): Label['tone'] {
  if (priority <= priorities.named) return 'strong';
  return priority < priorities.rest ? 'plain' : 'soft';
}

/** Points all over the view: whoever has some room in it lies under one. */
function pointsOver({ width, height }: Size): Point[] {
  const steps = Array.from({ length: 12 }, (_, at) => (at + 0.5) / 12);
  return steps.flatMap((x) => steps.map((y): Point => [x * width, y * height]));
}

/** A name that is wanted, with the ways to set it, and the best of them. */
interface Wanted {
  readonly request: LabelRequest;
  readonly first: Candidate;
  readonly candidates: readonly Candidate[];
}

/**
 * By priority; then those first that more passages name; then those that stand in their shapes, for the
 * others can go elsewhere; then by size.
 */
function byImportance(a: Wanted, b: Wanted): number {
  return (
    a.request.priority - b.request.priority ||
    b.request.passages - a.request.passages ||
    Number(b.first.fits) - Number(a.first.fits) ||
    b.first.shown.width - a.first.shown.width
  );
}
