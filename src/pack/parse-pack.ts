import * as v from 'valibot';
import type { Group, Mention } from '../annotation/annotation.ts';
import type { Pack } from './pack.ts';
import type { UnitId } from '../text/unit.ts';
import type { Gazetteer } from '../place/place.ts';
import { passagesOf, titleId } from '../text/unit.ts';
import type { Cause, Unanchored, PackFile, Problem } from './problem.ts';
import * as schema from './schema.ts';

/** A pack that opens, with what no longer anchors; or every reason why it does not open. */
export type Parsed =
  | { readonly ok: true; readonly pack: Pack; readonly unanchored: readonly Unanchored[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The only way in for a pack: checks version, shape, units, places, groups and spans.
 * Each mention is anchored twice, by position and by quote; one whose quote no longer stands at
 * its position is set aside as unanchored, with what was found there, and the rest opens.
 * @param raw a pack of any origin, as parsed JSON
 */
export function parsePack(raw: unknown, gazetteer: Gazetteer): Parsed {
  const shaped = shapeOf(raw);
  if (!shaped.ok) return shaped;
  const data = shaped.data;
  const problems: Problem[] = [];
  const unanchored: Unanchored[] = [];
  const passages = passagesOf(data.text);
  const groups = new Map<string, Group>(data.groups.map((group) => [group.id, group]));

  const report = (file: PackFile, cause: Cause, unit?: UnitId) => {
    problems.push({ file, cause, ...(unit !== undefined && { unit }) });
  };
  const checkPlaces = (file: PackFile, places: readonly string[], unit?: UnitId) => {
    for (const place of places) {
      if (!gazetteer.has(place)) report(file, { kind: 'unknown-place', place }, unit);
    }
  };

  const ids = data.text.parts.flatMap((part) => [titleId(part), ...part.units.map((u) => u.id)]);
  for (const unit of repeated(ids)) report('text', { kind: 'duplicate-unit' }, unit);
  for (const group of repeated(data.groups.map((it) => it.id))) {
    report('mentions', { kind: 'duplicate-group', group });
  }
  for (const group of data.groups) checkPlaces('mentions', group.places);

  const mentions = data.mentions.flatMap((raw): Mention[] => {
    const { unit, start, end, quote } = raw;
    const text = passages.get(unit);
    if (text === undefined) {
      report('mentions', { kind: 'unknown-unit' }, unit);
      return [];
    }
    if (end > text.length || start >= end) {
      report('mentions', { kind: 'outside', start, end, length: text.length }, unit);
      return [];
    }
    const group = raw.as === 'group' ? groups.get(raw.group) : undefined;
    if (raw.as === 'group' && !group) {
      report('mentions', { kind: 'unknown-group', group: raw.group }, unit);
      return [];
    }
    const places = raw.as === 'group' ? (group?.places ?? []) : [raw.place];
    if (raw.as !== 'group') checkPlaces('mentions', places, unit);
    const found = text.slice(start, end);
    if (found !== quote) {
      unanchored.push({ file: 'mentions', unit, quote, found });
      return [];
    }
    return [{ unit, start, end, quote, as: raw.as, places, ...(group && { group }) }];
  });
  for (const { unit, quote } of overlapping(mentions)) {
    report('mentions', { kind: 'overlap', quote }, unit);
  }

  const readings = data.readings.filter(({ unit, place, quote }) => {
    checkPlaces('readings', [place], unit);
    return stands('readings', unit, quote);
  });
  const notes = data.notes.filter(({ unit, quote }) => stands('notes', unit, quote));
  for (const at of repeated(data.notes.map((it) => JSON.stringify([it.unit, it.quote])))) {
    const [unit, quote] = JSON.parse(at) as [UnitId, string];
    report('notes', { kind: 'duplicate-note', quote }, unit);
  }
  const topics = new Set(data.topics.map((topic) => topic.id));
  for (const topic of repeated(data.topics.map((it) => it.id))) {
    report('topics', { kind: 'duplicate-topic', topic });
  }
  for (const { unit, topics: coded } of data.coding) {
    if (!passages.has(unit)) report('topics', { kind: 'unknown-unit' }, unit);
    for (const topic of coded) {
      if (!topics.has(topic)) report('topics', { kind: 'unknown-topic', topic }, unit);
    }
  }
  for (const [file, rows] of [
    ['topics', data.coding],
    ['headlines', data.headlines],
  ] as const) {
    for (const unit of repeated(rows.map((row) => row.unit)))
      report(file, { kind: 'duplicate-unit' }, unit);
  }
  for (const { unit } of data.headlines) {
    if (!passages.has(unit)) report('headlines', { kind: 'unknown-unit' }, unit);
  }
  /** Quotes without a position of their own: they stand in the unit, or are set aside. */
  function stands(file: PackFile, unit: UnitId, quote: string): boolean {
    const text = passages.get(unit);
    if (text === undefined) report(file, { kind: 'unknown-unit' }, unit);
    else if (!text.includes(quote)) unanchored.push({ file, unit, quote, found: text });
    else return true;
    return false;
  }

  const scenes = data.scenes.filter(({ unit, quote, places = [] }) => {
    checkPlaces('scenes', places, unit);
    if (unit === undefined && quote !== undefined) report('scenes', { kind: 'no-unit', quote });
    if (unit === undefined) return true;
    return stands('scenes', unit, quote ?? '');
  });

  if (problems.length > 0) return { ok: false, problems };
  const { format: _, boundaries: _boundaries, ...rest } = data;
  return { ok: true, unanchored, pack: { ...rest, mentions, readings, notes, scenes } };
}

/** Every id that stood before, once for each time it stands again. */
function repeated(ids: readonly string[]): string[] {
  const before = new Set<string>();
  return ids.filter((id) => before.size === before.add(id).size);
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

type Shaped = { ok: true; data: schema.RawPack } | { ok: false; problems: Problem[] };

/** The version is judged before the shape, for another version may have another shape. */
function shapeOf(raw: unknown): Shaped {
  const found = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  if (found !== 1) {
    return { ok: false, problems: [{ file: 'manifest', cause: { kind: 'version', found } }] };
  }
  const result = v.safeParse(schema.pack, raw);
  if (result.success) return { ok: true, data: result.output };
  return { ok: false, problems: result.issues.map((issue) => problemOf(issue, raw)) };
}

/** Which file each section of a pack comes from. */
const fileOf: Readonly<Record<string, PackFile>> = {
  text: 'text',
  groups: 'mentions',
  mentions: 'mentions',
  readings: 'readings',
  notes: 'notes',
  topics: 'topics',
  coding: 'topics',
  headlines: 'headlines',
  scenes: 'scenes',
};

function problemOf(issue: v.BaseIssue<unknown>, raw: unknown): Problem {
  const path = v.getDotPath(issue) ?? '';
  const [section = '', row = ''] = path.split('.');
  const file = fileOf[section] ?? 'manifest';
  const rows: unknown = (raw as Record<string, unknown>)[section];
  const record: unknown = Array.isArray(rows) ? rows[Number(row)] : undefined;
  const unit =
    typeof record === 'object' && record !== null && 'unit' in record ? record.unit : undefined;
  const cause = { kind: 'shape', path, message: issue.message } as const;
  return { file, cause, ...(typeof unit === 'string' && { unit }) };
}
