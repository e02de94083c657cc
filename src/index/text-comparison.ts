import type { Library } from '../pack/library.ts';
import type { Role } from '../scheme/scheme.ts';
import { languageOf } from '../text/language-of.ts';
import { unitsOf, type Unit, type UnitId } from '../text/unit.ts';
import { compareSentences } from './compare-sentences.ts';
import { buildConcordance, type Concordance } from './concordance.ts';
import { differenceOf, type Change, type Difference } from './difference.ts';
import { paintChanges } from './paint-changes.ts';

/** One of two texts that are compared. */
export interface ComparedText {
  readonly library: Library;
  readonly concordance: Concordance;
}

/** A unit of the one text, one of the other, or both where the one is what became of the other. */
export interface UnitPair {
  readonly units: readonly [before: Unit | undefined, after: Unit | undefined];
  /** Whether the words are the same. */
  readonly kept: boolean;
}

/** Two texts beside each other, the earlier first. */
export interface TextComparison {
  /** The id of the pack that the reader asked for. */
  readonly id: string;
  readonly texts: readonly [before: ComparedText, after: ComparedText];
  /** Every place that one of them names. */
  readonly differences: readonly Difference[];
  /** Every place with its change for a role, as the map is painted. */
  readonly concordance: Concordance;
  /** Every unit of both once, in the order of the later text; what was dropped, last. */
  readonly pairs: readonly UnitPair[];
  /** Whether both are in one language, so that their words can be compared. */
  readonly comparable: boolean;
}

/**
 * Lays two texts beside each other; of one date, the one that is open comes first.
 * @param open the library of the page
 * @param other the one that it is compared with
 * @param roleOf what a change is called and painted in
 */
export function compareTexts(
  open: ComparedText,
  other: Library,
  roleOf: (change: Change | 'unnamed') => Role,
): TextComparison {
  const { pack, gazetteer, frameworks } = other;
  const beside = { library: other, concordance: buildConcordance(pack, gazetteer, frameworks) };
  const isLater = open.library.pack.manifest.date > pack.manifest.date;
  const texts = isLater ? ([beside, open] as const) : ([open, beside] as const);
  const [before, after] = texts;
  const differences = differenceOf(before.concordance, after.concordance);
  const [langA, langB] = texts.map(({ library }) => library.pack.text.lang);
  const comparable = languageIn(langA) === languageIn(langB);
  return {
    id: pack.manifest.id,
    texts,
    differences,
    concordance: paintChanges(before.concordance, after.concordance, differences, roleOf),
    pairs: pairsOf(before, after, comparable),
    comparable,
  };
}

const languageIn = (tag = '') => new Intl.Locale(tag).language;

function pairsOf(before: ComparedText, after: ComparedText, comparable: boolean): UnitPair[] {
  const [a, b] = [before, after].map(({ library }) => unitsOf(library.pack.text)) as [
    Unit[],
    Unit[],
  ];
  if (!comparable) {
    return [
      ...b.map((unit): UnitPair => ({ units: [undefined, unit], kept: false })),
      ...a.map((unit): UnitPair => ({ units: [unit, undefined], kept: false })),
    ];
  }
  const { spaced } = languageOf(after.library.pack.text.lang);
  const wordsOf = (units: readonly Unit[]) => units.map(({ text }) => text);
  return compareSentences(wordsOf(a), wordsOf(b), spaced).map((it) => ({
    units: ['a' in it ? a[it.a] : undefined, 'b' in it ? b[it.b] : undefined],
    kept: it.kind === 'kept',
  }));
}

/** The pairs of which either unit is among those asked for. */
export function pairsAbout(
  { pairs }: TextComparison,
  [before, after]: readonly [ReadonlySet<UnitId>, ReadonlySet<UnitId>],
): UnitPair[] {
  return pairs.filter(
    ({ units: [a, b] }) => (a && before.has(a.id)) === true || (b && after.has(b.id)) === true,
  );
}
