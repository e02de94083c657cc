import { plain } from '../text/normalize.ts';
import type { UnitId } from '../text/unit.ts';

const reference =
  /^(?<annex>a|annex|[附付]属文書)?\s*(?:第|¶|§|p(?:ara(?:graph)?)?\.?)?\s*(?<n>\d+)(?:\.(?<bullet>\d+))?\s*(?:項|段落)?$/;

/**
 * Reads words as the number of a unit: `26`, `p26`, `¶26`, 第26項, `7.2`, `a3`. 第5条 is an article
 * of a treaty and no unit.
 */
export function unitNamed(words: string, known: ReadonlySet<UnitId>): UnitId | undefined {
  const found = reference.exec(plain(words).trim().toLowerCase())?.groups;
  if (!found) return undefined;
  const { annex, n = '', bullet } = found;
  const id = `${annex ? 'a' : 'p'}${Number(n)}${bullet === undefined ? '' : `.${bullet}`}`;
  return known.has(id) ? id : undefined;
}
