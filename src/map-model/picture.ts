import type { Concordance, Directness } from '../index/concordance.ts';
import { isRound, type Frame, type FrameId } from '../place/frame.ts';
import type { Bilingual } from '../text/localized.ts';
import type { Box, Gazetteer, PlaceId } from '../place/place.ts';
import type { Tint } from '../scheme/scheme.ts';
import type { Framing } from './camera-for.ts';
import { cosine } from './mercator.ts';
import { union } from './planar.ts';
import { labelRequests, type LabelRequest } from './labels/requests.ts';
import type { RegionStyle } from './strokes.ts';
import type { RegionRule, World } from './world.ts';

/** `focused`: what is spoken of. `implied`: a collective term brings it in. `muted`: not spoken of. */
export type Emphasis = 'plain' | 'focused' | 'implied' | 'muted';

export interface Area {
  /** The slot of its role. */
  readonly slot: Tint;
  /** Its paint. */
  readonly tint: Tint;
  readonly emphasis: Emphasis;
  /** A territory of another state: it has that state's colour, and no name or dot of its own. */
  readonly territory: boolean;
}

/** A map to be drawn, as plain data; every renderer draws the same. */
export interface Picture extends Framing {
  readonly areas: ReadonlyMap<PlaceId, Area>;
  /** The places that are outlined instead of being painted, and whether a collective term brings them in. */
  readonly outlined: ReadonlyMap<PlaceId, Directness>;
  /** The regions that are drawn. */
  readonly regions: readonly PlaceId[];
  readonly labels: readonly LabelRequest[];
  readonly picked?: PlaceId;
  /** The places that the pointer or the focus is on: one, or the members of a collective term. */
  readonly hovered: readonly PlaceId[];
}

/** The specification of a picture: all that it depends on besides geometry. */
export interface MapSpec {
  readonly concordance: Concordance;
  readonly gazetteer: Gazetteer;
  readonly lang: keyof Bilingual;
  /** The places spoken of; undefined: all are shown alike. */
  readonly focus?: ReadonlyMap<PlaceId, Directness>;
  readonly picked?: PlaceId;
  /** The focus is on those of whom nothing is said: they are outlined and not painted. */
  readonly silent?: boolean;
  /** Whether the focus is to be framed (a passage) or only shown (a filter). */
  readonly framed: boolean;
  /** Where the reader chose to look instead. */
  readonly chosen?: FrameId;
  /** The frames of the text; undefined: it has none. */
  readonly frames?: readonly Frame[];
}

/** Wider than this (degrees), a place that is named does not decide the frame when narrower ones are there. */
const wide = 60;

/**
 * Round a place, or several: this share of their extent on every side, and at most so much; and the least
 * extent, in degrees. Several already have what lies between them.
 */
const context = {
  one: { share: 0.5, most: 9, least: 18 },
  several: { share: 0.2, most: 9, least: 18 },
  close: { share: 0.02, most: 9, least: 12 },
} as const;
type Context = (typeof context)[keyof typeof context];

/** @returns the state whose colour a unit of the map takes: its own, or its sovereign's */
export function sovereign(gazetteer: Gazetteer, place: PlaceId): PlaceId {
  return gazetteer.get(place)?.partOf ?? place;
}

/** Says what the map shows of a scene: roles, emphasis, regions, names, frame. */
export function buildPicture(world: World, spec: MapSpec): Picture {
  const { concordance, gazetteer, focus, picked, silent = false } = spec;
  const areas = new Map<PlaceId, Area>();
  for (const place of world.areas.keys()) {
    const state = sovereign(gazetteer, place);
    const slot = concordance.entries.get(state)?.finding.role.slot ?? 'unnamed';
    const outlined = silent && focus?.has(state) === true;
    const tint = gazetteer.get(place)?.disputed === true ? 'disputed' : slot;
    areas.set(place, {
      slot,
      tint: outlined ? 'unnamed' : tint,
      emphasis: outlined ? 'focused' : emphasisOf(focus, state, picked),
      territory: state !== place,
    });
  }
  const regions = [...world.regions.keys()].filter((id) => id === picked || focus?.has(id));
  return {
    areas,
    outlined: (silent && focus) || new Map(),
    regions,
    labels: labelRequests(world, spec, areas),
    ...(picked !== undefined && { picked }),
    hovered: [],
    ...framingOf(world, spec),
  };
}

/**
 * A picture while places are pointed at: they are outlined, and regions among them drawn. All else is
 * the same object as before, so that nothing is lettered anew.
 */
export function withHovered(world: World, picture: Picture, hovered: readonly PlaceId[]): Picture {
  const regions = hovered.filter((id) => world.regions.has(id));
  return { ...picture, hovered, regions: [...new Set([...picture.regions, ...regions])] };
}

function emphasisOf(focus: MapSpec['focus'], place: PlaceId, picked?: PlaceId): Emphasis {
  if (place === picked) return 'focused';
  if (!focus) return 'plain';
  const directness = focus.get(place);
  if (directness === undefined) return 'muted';
  return directness === 'explicit' ? 'focused' : 'implied';
}

function framingOf(world: World, spec: MapSpec): Framing {
  const { focus, picked, framed, chosen, frames = [], gazetteer } = spec;
  const { projection } = world;
  const boxOfFrame = (id: FrameId) => {
    const frame = frames.find((it) => it.id === id);
    return frame && projection.boxOf(frame.box);
  };
  const only = (frame: Box | undefined) => (frame ? { frame } : {});
  if (chosen !== undefined) return only(boxOfFrame(chosen));
  const boxOf = (id: PlaceId) => {
    const chosen = world.regions.get(id)?.camera ?? gazetteer.get(id)?.frame;
    return chosen ? projection.boxOf(chosen) : world.areas.get(id)?.box;
  };
  if (framed && focus) {
    const places = [
      ...(picked === undefined ? [] : [picked]),
      ...framedOf(spec.concordance, focus, (id) => boxOf(id) !== undefined),
    ];
    const boxes = places.map(boxOf).filter((box) => box !== undefined);
    const narrow = boxes.filter(([west, , east]) => east - west <= wide);
    const isOfGroup = places.some((id) => focus.get(id) === 'implied');
    const shown = narrow.length > 0 && !isOfGroup ? narrow : boxes;
    const framed = union(shown, projection);
    if (!framed) return {};
    const isOne = shown.length === 1;
    const frame = withContext(framed, isOne ? context.one : context.several);
    const isState = isOne && places.every((id) => world.areas.has(id));
    return { frame, close: isState ? frame : withContext(framed, context.close) };
  }
  // On a globe a region looks as its frame does.
  if (picked === undefined) return {};
  if (projection.id === 'globe' && isRound(frames, picked)) return only(boxOfFrame(picked));
  const box = boxOf(picked);
  return only(box && !world.regions.has(picked) ? withContext(box, context.one) : box);
}

/**
 * What of a focus the map looks at: what is named, not what a collective term brings in; both where
 * one place alone is named, and as one of those.
 */
function framedOf(
  { entries }: Concordance,
  focus: ReadonlyMap<PlaceId, Directness>,
  isOnMap: (id: PlaceId) => boolean,
): PlaceId[] {
  const of = (wanted: Directness) =>
    [...focus].flatMap(([id, directness]) => (directness === wanted && isOnMap(id) ? id : []));
  const roleOf = (id: PlaceId) => entries.get(id)?.finding.role.id;
  const [explicit, implied] = [of('explicit'), of('implied')];
  const [only, ...others] = explicit;
  if (only === undefined) return implied;
  const isOneOfThem = others.length === 0 && implied.some((id) => roleOf(id) === roleOf(only));
  return isOneOfThem ? [only, ...implied] : explicit;
}

/** A box with its neighbours round it, so that one sees where it lies; in projected degrees. */
function withContext([west, south, east, north]: Box, { share, most, least }: Context): Box {
  const stretch = cosine((south + north) / 2);
  const extent = Math.max(east - west, (north - south) / stretch);
  const grow = Math.max(Math.min(extent * share, most), (least - extent) / 2);
  const up = grow * stretch;
  return [west - grow, Math.max(-85, south - up), east + grow, Math.min(85, north + up)];
}

/**
 * How firmly a region is drawn: the one pointed at before all others, and a wide frame, which runs
 * across half the map, behind seas and groups of states. Where no state is spoken of beside it, a region
 * is all that there is to see.
 */
export function regionStyleOf(
  { hovered, areas }: Picture,
  { place, shape }: RegionRule,
): RegionStyle {
  if (hovered.includes(place)) return 'ahead';
  if (shape === 'frame') return 'wide';
  const isAmongStates = [...areas.values()].some(({ emphasis }) => emphasis === 'focused');
  return isAmongStates ? 'plain' : 'alone';
}
