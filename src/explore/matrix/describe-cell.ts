import type { Cell } from '../../index/matrix.ts';
import type { Words } from '../../messages/ja.ts';
import { citation } from '../../messages/words.ts';

/** A cell in words: `¶26, China: enabler`. */
export function describeCell(
  say: Words,
  label: string,
  name: string,
  cell: Cell | undefined,
): string {
  const readings = cell?.readings.map((kind) => say.readings[kind]) ?? [];
  const what = readings.length > 0 ? readings.join(', ') : cell ? say.implied : say.notMentioned;
  return say.cell(citation(label), name, what);
}
