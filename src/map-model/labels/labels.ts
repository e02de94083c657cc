import type { PlaceId } from '../../place/place.ts';
import { project, unproject, type Camera, type Point, type Size } from '../camera.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import type { Dot } from './dots.ts';
import type { Ground } from './obstacles.ts';
import { around, overlaps } from '../rect.ts';
import { Sheet, type Spot } from './collision-index.ts';
import { slotFor } from './position-for.ts';
import type { Slot } from './positions.ts';
import { ranks, type LabelWish } from './requests.ts';

/** A name with its place on screen. */
export interface Label extends Slot {
  readonly place: PlaceId;
  readonly kind: LabelWish['kind'];
  /** How it is set: what is spoken of strongly, what has no role softly. */
  readonly tone: 'strong' | 'plain' | 'soft';
  /** The name, in one line or two. */
  readonly lines: readonly string[];
}

/** What a country's middle takes, as a dot or where one points, in CSS pixels. */
const spotSize = 9;

const bare: Ground = {
  middles: new Map(),
  painted: () => undefined,
  within: () => true,
  anchors: () => [],
  covered: [],
};

/**
 * Chooses which names find room, best rank first and larger places first within a rank; none covers
 * another, or the middle of a country that has a role. A name stands within its shape; that of a
 * country with a role may also stand beside it, tied to it by a line unless it is right at its dot.
 * What is pointed at has its name, and the others make room for it only if there is no other way.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  camera: Camera,
  size: Size,
  dots: readonly Dot[] = [],
  { middles, painted, within, anchors, covered }: Ground = bare,
): Label[] {
  const dotted = new Set(dots.map(({ place }) => place));
  const spots = [...middles]
    .map(([place, at]): Spot => {
      const dot = dotted.has(place);
      const side = dot ? spotSize : 0;
      return { place, rect: around(project(camera, size, at), side, side), dot };
    })
    .filter(({ rect }) =>
      overlaps(rect, { left: 0, top: 0, right: size.width, bottom: size.height }),
    );
  const paintedAt = (at: Point) => {
    const ground = unproject(camera, size, at);
    return ground && painted(ground);
  };
  let inSight: Set<PlaceId | undefined> | undefined;
  const seen = () => (inSight ??= new Set(pointsOver(size).map((at) => paintedAt(at)?.place)));
  const candidates = wishes
    .flatMap((wish) => {
      const dot = dotted.has(wish.place) ? spotSize : 0;
      const others = () => (seen().has(wish.place) ? anchors(wish.place) : []);
      return candidatesOf(wish, camera, size, dot, others, covered);
    })
    .sort(byImportance);
  const set = (inOrder: readonly Candidate[]) => {
    const sheet = new Sheet(size, spots, covered);
    const placed = new Set<LabelWish>();
    return inOrder.flatMap((candidate): Label | [] => {
      const { wish, lines } = candidate;
      const { place, kind, rank, pointed } = wish;
      if (placed.has(wish)) return [];
      const slot = slotFor(candidate, {
        isFree: (it, over) => sheet.isFree(it, place, over),
        painted: paintedAt,
        isInside: (at) => {
          const ground = unproject(camera, size, at);
          return ground !== undefined && within(place, ground);
        },
      });
      if (!slot) return [];
      sheet.take(slot);
      placed.add(wish);
      const tone = rank <= ranks.named || pointed ? 'strong' : rank < ranks.rest ? 'plain' : 'soft';
      return { ...slot, place, kind, lines, tone };
    });
  };
  const labels = set(candidates);
  const pointed = candidates.find(({ wish }) => wish.pointed);
  if (!pointed || labels.some(({ place }) => place === pointed.wish.place)) return labels;
  return set([pointed, ...candidates.filter((it) => it !== pointed)]);
}

/** Points all over the view: whoever has some room in it lies under one. */
function pointsOver({ width, height }: Size): Point[] {
  const steps = Array.from({ length: 12 }, (_, at) => (at + 0.5) / 12);
  return steps.flatMap((x) => steps.map((y): Point => [x * width, y * height]));
}

/**
 * By rank; then those first that more passages name; then those that stand in their shapes, for the
 * others can go elsewhere; then by size.
 */
function byImportance(a: Candidate, b: Candidate): number {
  return (
    a.wish.rank - b.wish.rank ||
    b.wish.passages - a.wish.passages ||
    Number(b.fits) - Number(a.fits) ||
    b.shown.width - a.shown.width
  );
}
