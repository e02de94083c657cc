import { labelWords } from '../importing/cut/labels.ts';
import type { Tagger } from '../importing/tag/tagger.ts';
import type { Draft } from '../pack/draft.ts';
import { unitsOf, type UnitId } from '../text/unit.ts';
import { tagged } from './make-draft.ts';
import { freshId, positionOf, withUnits, type DraftUnit } from './outline.ts';
import { inOrder, printedMarker } from './recut.ts';
import { sourceUnits } from './source-units.ts';

/** A draft in which a paragraph of its source is a unit, and that unit. */
export interface TakenIn {
  readonly draft: Draft;
  readonly unit: UnitId;
}

/**
 * Takes a paragraph of the source that stands in no unit in as one, where it stands in the source.
 * @param block its place among the paragraphs of the source
 * @param tagger proposes mentions in it
 * @returns undefined where there is no such paragraph, or a unit has it
 */
export function takeIn(draft: Draft, block: number, tagger?: Tagger): TakenIn | undefined {
  const { blockOf, unitOf } = sourceUnits(draft);
  const paragraph = draft.source?.blocks[block];
  if (!paragraph || unitOf[block] !== undefined) return undefined;
  const before = [...blockOf].findLast(([, at]) => at < block)?.[0];
  const after = before === undefined ? undefined : positionOf(draft, before);
  // Whatever has no unit before it begins the part that has its title before it.
  const { parts } = draft.edition;
  const titled = parts.findIndex(({ titleUnit }) => titleUnit === before);
  const part = after?.part ?? Math.max(0, titled);
  const unit = unitFor(draft, paragraph);
  const units = (parts[part]?.units ?? []).toSpliced(after ? after.at + 1 : 0, 0, unit);
  const suggestions = tagger ? tagged(tagger, unit.id, unit.text) : [];
  const taken = withUnits(draft, part, units);
  return {
    draft: inOrder({ ...taken, suggestions: [...taken.suggestions, ...suggestions] }),
    unit: unit.id,
  };
}

/** A paragraph as a unit: by the number that it has, else counted. */
function unitFor(
  draft: Draft,
  { kind, text, marker: drawn }: NonNullable<Draft['source']>['blocks'][number],
): DraftUnit {
  const marker = drawn === undefined ? printedMarker(text) : `${drawn.trim()} `;
  const words = drawn === undefined ? text.slice(marker.length) : text;
  const number = marker.replace(/[^\p{L}\p{N}]/gu, '');
  const units = unitsOf(draft.edition);
  const ids = new Set(units.map(({ id }) => id));
  const numbered = `p${number.toLowerCase()}`;
  const isFree = /^p\d+$/.test(numbered) && !ids.has(numbered);
  return {
    id: isFree ? numbered : freshId(draft, 'unit'),
    kind: kind === 'heading' ? 'heading' : 'paragraph',
    label: number || countedLabel(draft, kind === 'heading'),
    marker,
    text: words,
  };
}

function countedLabel({ edition }: Draft, isHeading: boolean): string {
  const words = labelWords(edition.lang);
  const taken = new Set(unitsOf(edition).map(({ label }) => label));
  for (let n = 1; ; n++) {
    const label = isHeading ? words.heading(n) : words.counted(n);
    if (!taken.has(label)) return label;
  }
}
