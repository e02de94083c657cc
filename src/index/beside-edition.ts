import type { Library } from '../pack/library.ts';
import { passagesOf, type UnitId } from '../text/unit.ts';
import { buildConcordance, type Concordance } from './concordance.ts';

/** An edition that is read beside another: what each unit says in it. */
export interface BesideEdition {
  readonly lang: string;
  readonly passages: ReadonlyMap<UnitId, string>;
  /** Its own mentions; the places are as the text they stand beside has them. */
  readonly concordance: Concordance;
}

/** @returns undefined where the pack is read in one edition */
export function besideEdition(
  { pack, gazetteer, frameworks }: Library,
  { entries, labels, topicsOf, scheme }: Concordance,
): BesideEdition | undefined {
  if (!pack.beside) return undefined;
  const own = buildConcordance({ ...pack, ...pack.beside, notes: [] }, gazetteer, frameworks);
  return {
    lang: pack.beside.text.lang,
    passages: passagesOf(pack.beside.text),
    concordance: { ...own, entries, labels, topicsOf, scheme },
  };
}
