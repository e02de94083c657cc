import { plain } from '../text/normalize.ts';
import type { Unit, UnitId } from '../text/unit.ts';

/** Words before or after a number that say no more than that it is one. */
const around = /^(?:第|¶|§|p(?:ara(?:graph)?)?\.?(?=\s*\d))\s*|\s*(?:項|段落)$/g;
const annex = /^(?:annex|a|[附付]属文書)\.?\s*(?:第|¶|§|para(?:graph)?\.?)?\s*(?=\d)/;
const article = /^(?:article|art\.?|第(?=\s*\d+\s*条))\s*(\d+)\s*条?/;
const preamble = /^(?:preamble|前文)\s*/;

/** A label or the words for one, in a form in which all ways of writing it are alike. */
function keyOf(words: string): string {
  return plain(words)
    .trim()
    .toLowerCase()
    .replace(article, 'article $1 ')
    .replace(preamble, 'preamble ')
    .replace(annex, 'a')
    .replace(around, '')
    .replace(/\d+/g, (digits) => String(Number(digits)))
    .replace(/[\s()]+/g, ' ')
    .trim();
}

/**
 * @param units the units of a text
 * @returns a function that reads words as the label or the id of a unit: `26`, `p26`, `¶26`, 第26項,
 *   `7.2`, `a3`, `Article 5`, 第5条; where two have one label, the first
 */
export function unitFinder(units: readonly Unit[]): (words: string) => UnitId | undefined {
  const byKey = new Map(
    units
      .toReversed()
      .flatMap(({ id, label }) => [[keyOf(id), id] as const, [keyOf(label), id] as const]),
  );
  return (words) => byKey.get(keyOf(words));
}
