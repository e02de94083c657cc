import type { Cell } from '../../index/matrix.ts';
import type { Lang } from '../../messages/lang.ts';
import { matrixWords } from '../../messages/matrix.ts';
import { listed } from '../../messages/listed.ts';
import { citation, words } from '../../messages/words.ts';
import { localize } from '../../text/localized.ts';

/** A cell in words: `¶26, China: enabler`. */
export function describeCell(
  label: string,
  name: string,
  cell: Cell | undefined,
  lang: Lang,
): string {
  const [say, own] = [words[lang], matrixWords[lang]];
  const readings = cell?.readings.map(({ name }) => localize(name, lang)) ?? [];
  const what = readings.length > 0 ? listed(readings, lang) : cell ? say.implied : own.notMentioned;
  return own.cell(citation(label), name, what);
}
