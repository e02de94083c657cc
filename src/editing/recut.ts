import { labelWords } from '../importing/cut/labels.ts';
import type { Draft } from '../pack/draft.ts';
import { languageOf } from '../text/language-of.ts';
import type { UnitId } from '../text/unit.ts';
import { follow, forget, handOver } from './follow.ts';
import {
  freshId,
  positionOf,
  withParts,
  withUnits,
  type DraftPart,
  type DraftUnit,
} from './outline.ts';

/** A number or a letter that a text begins with, as it is printed. */
const printed = /^(?:\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)．）]|[•‣◦·–-])\s+/i;

/** The number, letter or bullet that a text begins with; empty where it has none. */
export function printedMarker(text: string): string {
  return printed.exec(text)?.[0] ?? '';
}

/**
 * Parts a unit in two. The second has the number that it begins with for its own.
 * @param at where the second begins, in UTF-16 units of the text
 */
export function splitUnit(draft: Draft, id: UnitId, at: number): Draft {
  const found = positionOf(draft, id);
  const text = found?.unit.text ?? '';
  const [first, rest] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
  const marker = printedMarker(rest);
  const words = rest.slice(marker.length);
  if (!found || first === '' || words === '') return draft;
  const second: DraftUnit = {
    ...found.unit,
    id: freshId(draft, id),
    label: marker.replace(/[^\p{L}\p{N}]/gu, '') || freshLabel(found.units, found.unit.label),
    marker,
    text: words,
  };
  const from = text.length - words.length;
  const followed = follow(
    draft,
    id,
    (start, end) => {
      if (end <= first.length) return { unit: id, by: 0 };
      return start >= from ? { unit: second.id, by: -from } : undefined;
    },
    (quote) => [{ ...found.unit, text: first }, second].find((it) => it.text.includes(quote))?.id,
  );
  const units = found.units.toSpliced(found.at, 1, { ...found.unit, text: first }, second);
  return inOrder(withUnits(followed, found.part, units));
}

function freshLabel(units: readonly DraftUnit[], label: string): string {
  for (let n = 2; ; n++) {
    const fresh = `${label} (${n})`;
    if (!units.some((it) => it.label === fresh)) return fresh;
  }
}

/** Joins a unit to the one before it, of whose text its number becomes a part: no sign is lost. */
export function joinWithPrevious(draft: Draft, id: UnitId): Draft {
  const found = positionOf(draft, id);
  const before = found?.units[found.at - 1];
  if (!found || !before) return draft;
  const { unit } = found;
  const space = languageOf(draft.edition.lang).spaced ? ' ' : '';
  const head = `${before.text}${space}${unit.marker}`;
  const by = head.length;
  const joined = { ...before, text: head + unit.text };
  const units = found.units
    .toSpliced(found.at - 1, 2, joined)
    .map((it) => (it.parent === id ? { ...it, parent: before.id } : it));
  const moved = follow(
    draft,
    id,
    () => ({ unit: before.id, by }),
    () => before.id,
  );
  return withUnits(handOver(moved, id, before.id), found.part, units);
}

/** Leaves a unit out, with all that is said of it; its items are then those of the unit above it. */
export function leaveOut(draft: Draft, id: UnitId): Draft {
  const found = positionOf(draft, id);
  if (!found) return draft;
  const { parent } = found.unit;
  const units = found.units
    .toSpliced(found.at, 1)
    .map((it) => (it.parent === id ? under(it, parent) : it));
  return forget(withUnits(draft, found.part, units), id);
}

function under({ parent: _, ...unit }: DraftUnit, parent: UnitId | undefined): DraftUnit {
  if (parent !== undefined) return { ...unit, parent };
  return unit.kind === 'item' ? { ...unit, kind: 'paragraph' } : unit;
}

/**
 * Has a new part begin at a unit: a heading becomes its title.
 * @param title of one that begins with no heading
 */
export function beginPart(draft: Draft, id: UnitId, title: string): Draft {
  const found = positionOf(draft, id);
  const { parts } = draft.edition;
  const part = parts[found?.part ?? 0];
  if (!found || !part) return draft;
  const { unit, units, at } = found;
  const isTitle = unit.kind === 'heading';
  const rest = units.slice(isTitle ? at + 1 : at);
  const own = new Set(rest.map((it) => it.id));
  const begun: DraftPart = {
    id: freshId(draft, part.id),
    title: isTitle ? unit.marker + unit.text : title,
    titleUnit: isTitle ? id : freshId(draft, part.titleUnit),
    units: rest.map((it) => (own.has(it.parent ?? '') ? it : under(it, undefined))),
  };
  const before = { ...part, units: units.slice(0, at) };
  const by = unit.marker.length;
  const moved = isTitle
    ? follow(
        draft,
        id,
        () => ({ unit: id, by }),
        () => id,
      )
    : draft;
  return withParts(moved, parts.toSpliced(found.part, 1, before, begun));
}

/** Joins a part to the one before it, in which its title is a heading. */
export function joinPart(draft: Draft, id: string): Draft {
  const { parts } = draft.edition;
  const at = parts.findIndex((part) => part.id === id);
  const [before, part] = [parts[at - 1], parts[at]];
  if (!before || !part) return draft;
  const headings = before.units.filter(({ kind }) => kind === 'heading').length;
  const heading: DraftUnit = {
    id: part.titleUnit,
    kind: 'heading',
    label: labelWords(draft.edition.lang).heading(headings + 1),
    marker: '',
    text: part.title,
  };
  const joined = { ...before, units: [...before.units, heading, ...part.units] };
  return withParts(draft, parts.toSpliced(at - 1, 2, joined));
}

/** Calls a part otherwise; mentions in a title that no longer has their words go with them. */
export function retitlePart(draft: Draft, id: string, title: string): Draft {
  const part = draft.edition.parts.find((it) => it.id === id);
  if (!part || title.trim() === '') return draft;
  const moved = follow(
    draft,
    part.titleUnit,
    (start, end) => {
      const at = title.indexOf(part.title.slice(start, end));
      return at < 0 ? undefined : { unit: part.titleUnit, by: at - start };
    },
    (quote) => (title.includes(quote) ? part.titleUnit : undefined),
  );
  return withParts(
    moved,
    draft.edition.parts.map((it) => (it === part ? { ...it, title } : it)),
  );
}

/** Suggestions stand in the order of the text. */
export function inOrder(draft: Draft): Draft {
  const order = new Map(
    draft.edition.parts
      .flatMap(({ titleUnit, units }) => [titleUnit, ...units.map(({ id }) => id)])
      .map((id, at) => [id, at]),
  );
  const place = (unit: UnitId) => order.get(unit) ?? order.size;
  return {
    ...draft,
    suggestions: draft.suggestions.toSorted(
      (a, b) => place(a.unit) - place(b.unit) || a.start - b.start,
    ),
  };
}
