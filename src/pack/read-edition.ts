import type { Group, Mention, Note } from '../annotation/annotation.ts';
import type { Text, UnitId } from '../text/unit.ts';
import { passagesOf, unitsOf } from '../text/unit.ts';
import { repeated } from './repeated.ts';
import type { Cause, Unanchored } from './problem.ts';
import type { RawEdition } from './schema.ts';
import { flatMapInSteps, type Steps } from './steps.ts';

/** Tells of what is wrong, and of words that no longer stand where they stood, by paths in the pack. */
export interface Report {
  problem(path: string, cause: Cause, unit?: UnitId): void;
  unanchored(unanchored: Unanchored): void;
  /** Reports every place that the gazetteer lacks. */
  places(path: string, places: readonly string[], unit?: UnitId): void;
}

/** An edition whose mentions and notes all stand in its text. */
export interface Edition {
  readonly text: Text;
  readonly passages: ReadonlyMap<UnitId, string>;
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
}

/**
 * Checks an edition by itself, in steps: ids, items, spans. Each mention is anchored twice, by position and by quote.
 * @param groups the pack's collective terms by their ids
 * @param path where the edition is in the pack
 */
export function* readEdition(
  { lang, parts, ...raw }: RawEdition,
  groups: ReadonlyMap<string, Group>,
  report: Report,
  path: string,
): Steps<Edition> {
  const text = { lang, parts };
  const passages = passagesOf(text);
  const ids = parts.flatMap(({ titleUnit, units }) => [titleUnit, ...units.map(({ id }) => id)]);
  for (const unit of repeated(ids))
    report.problem(`${path}.parts`, { kind: 'duplicate-unit' }, unit);
  const before = new Set<UnitId>();
  for (const { id, parent } of unitsOf(text)) {
    if (parent !== undefined && !before.has(parent)) {
      report.problem(`${path}.parts`, { kind: 'unknown-parent', parent }, id);
    }
    before.add(id);
  }
  const mentions = yield* flatMapInSteps(raw.mentions, (mention) =>
    anchoredMention(mention, passages, groups, report, `${path}.mentions`),
  );
  for (const { unit, quote } of overlapping(mentions)) {
    report.problem(`${path}.mentions`, { kind: 'overlap', quote }, unit);
  }
  const notes = yield* flatMapInSteps(raw.notes, (note) =>
    stands(`${path}.notes`, passages, note.unit, note.quote, report) ? [note] : [],
  );
  for (const at of repeated(raw.notes.map((it) => JSON.stringify([it.unit, it.quote])))) {
    const [unit, quote] = JSON.parse(at) as [UnitId, string];
    report.problem(`${path}.notes`, { kind: 'duplicate-note', quote }, unit);
  }
  return { text, passages, mentions, notes };
}

function anchoredMention(
  raw: RawEdition['mentions'][number],
  passages: ReadonlyMap<UnitId, string>,
  groups: ReadonlyMap<string, Group>,
  report: Report,
  path: string,
): Mention[] {
  const { unit, start, end, quote } = raw;
  const wrong = (cause: Cause) => {
    report.problem(path, cause, unit);
    return [];
  };
  const text = passages.get(unit);
  if (text === undefined) return wrong({ kind: 'unknown-unit' });
  if (end > text.length || start >= end) {
    return wrong({ kind: 'outside', start, end, length: text.length });
  }
  const group = raw.as === 'group' ? groups.get(raw.group) : undefined;
  if (raw.as === 'group' && !group) return wrong({ kind: 'unknown-group', group: raw.group });
  const places = raw.as === 'group' ? (group?.places ?? []) : [raw.place];
  if (raw.as !== 'group') report.places(path, places, unit);
  const found = text.slice(start, end);
  if (found === quote) {
    return [{ unit, start, end, quote, as: raw.as, places, ...(group && { group }) }];
  }
  report.unanchored({ path, unit, quote, found });
  return [];
}

/** Whether words without a position of their own stand in their unit; else it is told. */
export function stands(
  path: string,
  passages: ReadonlyMap<UnitId, string>,
  unit: UnitId,
  quote: string,
  report: Report,
): boolean {
  const text = passages.get(unit);
  if (text === undefined) report.problem(path, { kind: 'unknown-unit' }, unit);
  else if (!text.includes(quote)) report.unanchored({ path, unit, quote, found: text });
  else return true;
  return false;
}

function overlapping(mentions: readonly Mention[]): Mention[] {
  /** How far a unit is covered by mentions that begin before. */
  const covered = new Map<UnitId, number>();
  return mentions
    .toSorted((a, b) => a.start - b.start)
    .filter(({ unit, start, end }) => {
      const before = covered.get(unit) ?? 0;
      covered.set(unit, Math.max(before, end));
      return before > start;
    });
}
