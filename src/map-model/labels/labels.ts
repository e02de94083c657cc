import type { PlaceId } from '../../place/place.ts';
import { project, unproject, type Camera, type Size } from '../camera.ts';
import type { Point } from '../mercator.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import type { Dot } from './dots.ts';
import type { LabelObstacles } from './obstacles.ts';
import { rectAround, overlaps } from '../rect.ts';
import { CollisionIndex, type Spot } from './collision-index.ts';
import { positionFor } from './position-for.ts';
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
}

/** What a country's middle takes, as a dot or where one points, in CSS pixels. */
const spotSize = 9;

const bare: LabelObstacles = {
  middles: new Map(),
  painted: () => undefined,
  within: () => true,
  anchors: () => [],
  covered: [],
};

/**
 * Chooses which names find room, best priority first and larger places first within a priority; none covers
 * another, or the middle of a country that has a role. A name stands within its shape; that of a
 * country with a role may also stand beside it, tied to it by a line unless it is right at its dot.
 * What is pointed at has its name, and the others make room for it only if there is no other way.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  camera: Camera,
  size: Size,
  dots: readonly Dot[] = [],
  { middles, painted, within, anchors, covered }: LabelObstacles = bare,
): Label[] {
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
  const paintedAt = (at: Point) => {
    const point = unproject(camera, size, at);
    return point && painted(point);
  };
  let inView: Set<PlaceId | undefined> | undefined;
  const seen = () => (inView ??= new Set(pointsOver(size).map((at) => paintedAt(at)?.place)));
  const candidates = requests
    .flatMap((request) => {
      const dot = dotted.has(request.place) ? spotSize : 0;
      const others = () => (seen().has(request.place) ? anchors(request.place) : []);
      return candidatesOf(request, camera, size, dot, others, covered);
    })
    .sort(byImportance);
  const set = (inOrder: readonly Candidate[]) => {
    const taken = new CollisionIndex(size, spots, covered);
    const placed = new Set<LabelRequest>();
    return inOrder.flatMap((candidate): Label | [] => {
      const { request, lines } = candidate;
      const { place, kind, priority, pointed } = request;
      if (placed.has(request)) return [];
      const position = positionFor(candidate, {
        isFree: (it, over) => taken.isFree(it, place, over),
        painted: paintedAt,
        isInside: (at) => {
          const point = unproject(camera, size, at);
          return point !== undefined && within(place, point);
        },
      });
      if (!position) return [];
      taken.take(position);
      placed.add(request);
      const tone =
        priority <= priorities.named || pointed
          ? 'strong'
          : priority < priorities.rest
            ? 'plain'
            : 'soft';
      return { ...position, place, kind, lines, tone };
    });
  };
  const labels = set(candidates);
  const pointed = candidates.find(({ request }) => request.pointed);
  if (!pointed || labels.some(({ place }) => place === pointed.request.place)) return labels;
  return set([pointed, ...candidates.filter((it) => it !== pointed)]);
}

/** Points all over the view: whoever has some room in it lies under one. */
function pointsOver({ width, height }: Size): Point[] {
  const steps = Array.from({ length: 12 }, (_, at) => (at + 0.5) / 12);
  return steps.flatMap((x) => steps.map((y): Point => [x * width, y * height]));
}

/**
 * By priority; then those first that more passages name; then those that stand in their shapes, for the
 * others can go elsewhere; then by size.
 */
function byImportance(a: Candidate, b: Candidate): number {
  return (
    a.request.priority - b.request.priority ||
    b.request.passages - a.request.passages ||
    Number(b.fits) - Number(a.fits) ||
    b.shown.width - a.shown.width
  );
}
