import type { Cue } from '../index/cue.ts';
import type { FrameId } from '../place/frame.ts';
import type { UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';
import { projectionOf, type ProjectionContext } from '../map-model/current-scene.ts';
import type { HistoryMemory } from './history-memory.ts';
import { nothing, type BriefingSource, type DraftStep, type Panel, type View } from './view.ts';
import type { ProjectionId } from '../place/projection-id.ts';

/** A place's card, in place of whatever else is shown. */
export function withPlace(view: View, place: PlaceId, context: ProjectionContext): View {
  const {
    unit: _unit,
    mode: _mode,
    cue: _cue,
    query: _query,
    and: _and,
    ...rest
  } = withoutFrame(view, context);
  return { ...rest, place };
}

/** Neither a card nor a search, but the text; in it, what was read before, and the map where it looked. */
export function withoutPlace(
  view: View,
  { bookmark, frame }: HistoryMemory,
  context: ProjectionContext,
): View {
  const { place: _place, and: _and, query: _query, back: _back, ...rest } = view;
  const unit = rest.unit ?? bookmark;
  const looked = rest.frame ?? frame;
  const read = unit === undefined ? rest : { ...rest, unit };
  return looked ? withFrame(read, looked, context) : read;
}

/** A briefing after a question: it goes on where it was left. */
export function afterQuestion(view: View, cue: Cue): View {
  const { place: _place, query: _query, frame: _frame, back: _back, ...rest } = view;
  return { ...rest, cue };
}

/** The text alone, compared with no other. */
export function alone(view: View): View {
  const { with: _with, changes: _changes, ...rest } = view;
  return rest;
}

/** The text beside another; whatever is read or shown of it alone is left. */
export function withText(view: View, other: string): View {
  const { place, topics, map, lang, query } = view;
  return {
    ...nothing,
    topics,
    with: other,
    ...(place !== undefined && { place }),
    ...(query !== undefined && { query }),
    ...(map && { map }),
    ...(lang && { lang }),
  };
}

/** A unit that is read, with a place in view or none. */
export function withUnit(
  view: View,
  unit: UnitId,
  place: PlaceId | undefined,
  context: ProjectionContext,
): View {
  const {
    mode: _mode,
    cue: _cue,
    query: _query,
    and: _and,
    ...rest
  } = withoutFrame(alone(view), context);
  return { ...rest, unit, ...(place !== undefined && { place }) };
}

/** A unit that was scrolled to; `undefined` is the title. */
export function withScrolledUnit(
  view: View,
  unit: UnitId | undefined,
  context: ProjectionContext,
): View {
  const { unit: _unit, ...rest } = withoutFrame(view, context);
  return unit === undefined ? rest : { ...rest, unit };
}

/** A stretch of the world. A layout that suits it anyway need not be said. */
export function withFrame(view: View, frame: FrameId, context: ProjectionContext): View {
  const { map, ...rest } = { ...view, frame };
  return map === undefined ? rest : withProjection(rest, map, context);
}

/** The map goes where it likes; the world stays laid out as it was for a frame that is left. */
export function withoutFrame(view: View, context: ProjectionContext): View {
  const { frame: _frame, ...rest } = view;
  return withProjection(rest, projectionOf(context, undefined, view), context);
}

/** Another layout of the world. */
export function withProjection(view: View, map: ProjectionId, context: ProjectionContext): View {
  const { map: _map, ...rest } = view;
  return map === projectionOf(context, undefined, rest) ? rest : { ...rest, map };
}

/** The text as a whole. Filters, the map and the language stay. */
export function wholeText(view: View): View {
  const { roles, regions, topics, without, headlines, map, embed, lang } = view;
  return {
    roles,
    regions,
    topics,
    without,
    ...(headlines && { headlines }),
    ...(map && { map }),
    ...(embed && { embed }),
    ...(lang && { lang }),
  };
}

/** The results of a search; none for `''`. */
export function withQuery(view: View, query: string): View {
  const { query: _query, unit: _unit, place: _place, and: _and, mode: _mode, ...rest } = view;
  return query.trim() === '' ? rest : { ...rest, query };
}

/** Something else in place of the text; `undefined` is the text. */
export function withPanel(view: View, panel: Panel | undefined): View {
  const { mode: _mode, cue: _cue, query: _query, unit: _unit, ...rest } = alone(view);
  return panel === undefined ? rest : { ...rest, mode: panel };
}

/** One of the author's scenes on the map, where their list is shown; `undefined`: the map as the reader has it. */
export function withScene(view: View, scene: number | undefined): View {
  const { cue: _cue, ...others } = view;
  if (scene === undefined) return others;
  const { frame: _frame, map: _map, ...rest } = others;
  return { ...rest, cue: { scene, step: 1 } };
}

/** A draft in the workshop; what is left for it stays in the address. */
export function withDraft(view: View, draft: string, step: DraftStep | undefined): View {
  const { step: _step, ...rest } = view;
  return { ...rest, draft, ...(step && { step }) };
}

/** Not the workshop, but what was left for it. */
export function withoutDraft(view: View): View {
  const { draft: _draft, step: _step, ...rest } = view;
  return rest;
}

/** The shelf over the text, which stays where it is read. */
export function withShelf({ unit, map, lang }: View): View {
  return {
    ...nothing,
    mode: 'shelf',
    ...(unit !== undefined && { unit }),
    ...(map && { map }),
    ...(lang && { lang }),
  };
}

/** What the shelf shows, by field; `''` stands for nothing. */
export type ShelfChoice = Readonly<Partial<Record<(typeof shelfFields)[number], string>>>;
const shelfFields = ['sort', 'issuer', 'framework', 'year', 'query', 'set'] as const;

/** The shelf, with what is chosen anew and the other choices as they are. */
export function withShelfChoice(view: View, choice: ShelfChoice): View {
  const chosen = shelfFields.flatMap((field) => {
    const value = choice[field] ?? view[field];
    return value === undefined || value === '' ? [] : [[field, value] as const];
  });
  return { ...withShelf(view), ...Object.fromEntries(chosen) };
}

/** The text that was beneath the shelf. */
export function withoutShelf(view: View): View {
  const { mode: _mode, ...rest } = withShelf(view);
  return rest;
}

/** A briefing; none of its own is the one that comes with the text. */
export function asBriefing({ map, lang }: View, presented: BriefingSource, cue?: Cue): View {
  return {
    ...nothing,
    mode: 'brief',
    ...(presented.length > 0 && { present: presented }),
    ...(cue && { cue }),
    // The author's scenes say themselves how the world is laid out.
    ...(map && presented !== 'own' && { map }),
    ...(lang && { lang }),
  };
}
