import type { Draft } from '../pack/draft.ts';
import { passagesOf, type UnitId } from '../text/unit.ts';
import type { DraftUnit } from './outline.ts';
import { remembered } from './remembered.ts';

/** So many signs of a paragraph are enough to find it again. */
const enough = 40;
const plain = (text: string) => text.replace(/\s+/g, '');
/** Units and paragraphs stay what they are while others are corrected. */
const plainUnit = remembered(({ marker, text }: DraftUnit) => plain(marker + text));
const headOf = remembered(({ text }: { readonly text: string }) => plain(text).slice(0, enough));

/** Which units the paragraphs of a source became. */
export interface SourceUnits {
  /** For each unit, the paragraph that it begins in. */
  readonly blockOf: ReadonlyMap<UnitId, number>;
  /** For each paragraph, the unit that has its beginning; undefined: no unit has it. */
  readonly unitOf: readonly (UnitId | undefined)[];
}

/** Finds the paragraphs of a draft's source in its units, going through both in the order of the text. */
export function sourceUnits({ edition, source }: Draft): SourceUnits {
  const ids: UnitId[] = [];
  const ends: number[] = [];
  let whole = '';
  const units = new Map(edition.parts.flatMap((it) => it.units.map((unit) => [unit.id, unit])));
  for (const [id, text] of passagesOf(edition)) {
    const unit = units.get(id);
    whole += unit ? plainUnit(unit) : plain(text);
    ids.push(id);
    ends.push(whole.length);
  }
  let from = 0;
  let at = 0;
  const blockOf = new Map<UnitId, number>();
  const unitOf = (source?.blocks ?? []).map((paragraph, block) => {
    const head = headOf(paragraph);
    const found = head === '' ? -1 : whole.indexOf(head, from);
    if (found < 0) return undefined;
    from = found + head.length;
    while ((ends[at] ?? Infinity) <= found) at += 1;
    const id = ids[at];
    if (id !== undefined && !blockOf.has(id)) blockOf.set(id, block);
    return id;
  });
  return { blockOf: withRest(ids, blockOf), unitOf };
}

/** A unit that begins within a paragraph stands where the one before it does. */
function withRest(ids: readonly UnitId[], known: ReadonlyMap<UnitId, number>): Map<UnitId, number> {
  let last = 0;
  return new Map(
    ids.map((id) => {
      last = known.get(id) ?? last;
      return [id, last];
    }),
  );
}
