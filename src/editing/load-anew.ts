import { align } from '../importing/align/align.ts';
import type { Cut } from '../importing/cut/cut.ts';
import type { Tagger } from '../importing/tag/tagger.ts';
import type { Draft, DraftReading, DraftSuggestion, Unplaced } from '../pack/draft.ts';
import { passagesOf, unitsOf, type Text, type UnitId } from '../text/unit.ts';
import { keyOf } from './decisions.ts';
import { nearestSentence } from './nearest-sentence.ts';
import { tagged } from './make-draft.ts';
import { occurrenceFinder } from './occurrences.ts';

/** A unit that is not as it was, by its ids before and after. */
export interface UnitChange {
  readonly before: UnitId | undefined;
  readonly after: UnitId | undefined;
}

/** A draft with a corrected source, and what became of it. */
export interface LoadedAnew {
  readonly draft: Draft;
  /** What the units were cited by before. */
  readonly labels: ReadonlyMap<UnitId, string>;
  /** Units whose words changed, that are gone or that are new. */
  readonly units: readonly UnitChange[];
  /** Readings whose words were found again only nearly. */
  readonly reworded: readonly { readonly before: DraftReading; readonly after: DraftReading }[];
  /** What no longer fits, now and before; it stays in the draft. */
  readonly unplaced: readonly Unplaced[];
}

/**
 * Puts a corrected source in place of a draft's, and keeps what was decided: mentions by their words and
 * those around them, readings by their words or a sentence much like them, the rest by its unit.
 * @param tagger proposes mentions in the new text
 */
export function loadAnew(draft: Draft, cut: Cut, tagger?: Tagger): LoadedAnew {
  const before = passagesOf(draft.edition);
  const after = passagesOf(cut);
  const units = unitMap(draft.edition, cut);
  const place = (unit: UnitId) => units.get(unit);
  const { suggestions, unplaced } = carriedSuggestions(draft, before, after, units, tagger);
  const gone: Unplaced[] = [...draft.unplaced, ...unplaced];
  const reworded: { before: DraftReading; after: DraftReading }[] = [];
  const readings = draft.readings.flatMap((it) => {
    const unit = place(it.unit);
    const text = after.get(unit ?? '') ?? '';
    const quote = text.includes(it.quote) ? it.quote : nearestSentence(text, it.quote, cut.lang);
    if (unit === undefined || quote === undefined) {
      gone.push({ kind: 'reading', ...it });
      return [];
    }
    const moved = { ...it, unit, quote };
    if (quote !== it.quote) reworded.push({ before: it, after: moved });
    return [moved];
  });
  const kept = <Item extends { readonly unit: UnitId }>(
    items: readonly Item[],
    lose: (it: Item) => Unplaced,
  ) =>
    items.flatMap((it) => {
      const unit = place(it.unit);
      if (unit === undefined) gone.push(lose(it));
      return unit === undefined ? [] : [{ ...it, unit }];
    });
  return {
    draft: {
      ...draft,
      edition: {
        ...draft.edition,
        parts: cut.parts.map((part) => ({ ...part, units: [...part.units] })),
      },
      suggestions,
      readings,
      headlines: kept(draft.headlines, (it) => ({ kind: 'headline', ...it })),
      coding: kept(draft.coding, (it) => ({ kind: 'coding', ...it })),
      unplaced: gone,
    },
    labels: new Map(unitsOf(draft.edition).map(({ id, label }) => [id, label])),
    units: unitChanges(before, after, units),
    reworded,
    unplaced: gone,
  };
}

/** Which unit of the new text says what a unit of the old one did. */
function unitMap(before: Text, after: Text): Map<UnitId, UnitId> {
  const sides = [before, after].map((text) =>
    text.parts.flatMap(({ titleUnit, title, units }) => [{ id: titleUnit, text: title }, ...units]),
  );
  const [old = [], next = []] = sides;
  const map = new Map<UnitId, UnitId>();
  const taken = new Set<UnitId>();
  const pair = (from: UnitId, to: UnitId) => {
    if (map.has(from) || taken.has(to)) return;
    map.set(from, to);
    taken.add(to);
  };
  for (const { id, text } of old) {
    const same = next.find((it) => it.text === text && !taken.has(it.id));
    if (same) pair(id, same.id);
  }
  for (const { a, b } of align({ units: old }, { units: next })) {
    const [to] = b;
    if (to !== undefined) for (const from of a) pair(from, to);
  }
  return map;
}

/** What the tagger proposes in the new text, with the decisions of the old one, and those without a place. */
function carriedSuggestions(
  draft: Draft,
  before: ReadonlyMap<UnitId, string>,
  after: ReadonlyMap<UnitId, string>,
  units: ReadonlyMap<UnitId, UnitId>,
  tagger: Tagger | undefined,
) {
  const find = occurrenceFinder(after);
  const fresh = tagger ? [...after].flatMap((it) => tagged(tagger, ...it)) : [];
  const found = new Map(fresh.map((it) => [keyOf(it), it]));
  const unplaced: Unplaced[] = [];
  for (const it of draft.suggestions) {
    const { decision, ...open } = it;
    if (tagger && !decision) continue;
    const { unit, start, end, quote } = it;
    const text = before.get(unit) ?? '';
    const at = find(quote, text.slice(0, start), text.slice(end), units.get(unit), start);
    if (at) {
      const known = found.get(keyOf(at));
      const placed: DraftSuggestion =
        known ?? (tagger ? { ...at, quote, state: 'added' } : { ...open, ...at });
      found.set(keyOf(at), { ...placed, ...(decision && { decision }) });
    } else if (decision) unplaced.push({ kind: 'mention', unit, start, end, quote, decision });
  }
  const order = new Map([...after.keys()].map((unit, rank) => [unit, rank]));
  const suggestions = [...found.values()].sort(
    (a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || a.start - b.start,
  );
  return { suggestions, unplaced };
}

function unitChanges(
  before: ReadonlyMap<UnitId, string>,
  after: ReadonlyMap<UnitId, string>,
  units: ReadonlyMap<UnitId, UnitId>,
): UnitChange[] {
  const reached = new Set(units.values());
  return [
    ...[...before].flatMap(([unit, text]): UnitChange[] => {
      const to = units.get(unit);
      return to !== undefined && after.get(to) === text ? [] : [{ before: unit, after: to }];
    }),
    ...[...after.keys()]
      .filter((unit) => !reached.has(unit))
      .map((unit) => ({ before: undefined, after: unit })),
  ];
}
