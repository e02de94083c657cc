import { align } from '../../importing/align/align.ts';
import { alignablesIn, type Alignable } from '../../importing/align/printed-numbers.ts';
import type { AddedOriginal } from '../../pack/added-original/added-original.ts';
import type { References } from '../../pack/library.ts';
import { gazetteerFor, namesWith } from '../../pack/pack-places.ts';
import type { Lexicon } from '../../pack/reference.ts';
import type { RawPack } from '../../pack/schema.ts';
import type { Steps } from '../../pack/steps.ts';
import { groupBy } from '../../text/group-by.ts';
import { newDraft, type FileRead } from '../new-draft.ts';
import { rowsOf } from './rows.ts';

/** The places that each unit names, for aligning. */
function placesBy(named: readonly { readonly unit: string; readonly place?: string }[]) {
  const byUnit = groupBy(named, ({ unit }) => unit);
  return ({ id }: Alignable) => byUnit.get(id)?.flatMap(({ place = [] }) => place) ?? [];
}

/**
 * Makes an original of a file that was read and cut: its units beside those of the pack, by printed
 * numbers, else by lengths, places, numbers and acronyms; in steps.
 * @param lexicon how its language names places; without one no place is tagged
 */
export function* makeOriginal(
  name: string,
  read: FileRead,
  { manifest, editions: [first] }: RawPack,
  references: References,
  lexicon: Lexicon | undefined,
): Steps<AddedOriginal> {
  const withOwn = {
    ...references,
    gazetteer: gazetteerFor(references.gazetteer, manifest),
    names: namesWith(references.names, manifest.places),
  };
  const { source: _, ...draft } = yield* newDraft(name, read, withOwn, lexicon);
  const own = {
    units: alignablesIn(first?.parts ?? []),
    placesIn: placesBy(first?.mentions ?? []),
  };
  const other = {
    units: alignablesIn(draft.edition.parts),
    placesIn: placesBy(draft.suggestions),
  };
  return { pack: manifest.id, name, draft, rows: rowsOf(align(own, other)) };
}
