import type { Visit } from './measure.ts';

/** A figure of the atlas that is compared with the same figure of another page. */
export interface Measure {
  readonly title: string;
  readonly unit: 'ms' | 'bytes';
  readonly figure: keyof Visit;
  /** The other page, and what to call it. */
  readonly against: string;
  readonly name: string;
  /** The ratio that must not be exceeded; undefined: the figure is only for orientation. */
  readonly bound?: number;
}

/** Visits of every page under the same conditions. */
export interface Series {
  /** How many times slower the processor was made. */
  readonly slowdown: number;
  readonly visits: Readonly<Record<string, readonly Partial<Visit>[]>>;
}

/** A line of the report: medians, their ratio, and whether it keeps within the bound. */
export interface Row extends Measure {
  readonly slowdown: number;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly kept?: boolean;
}

/** @throws if there is no value */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('no median of nothing');
  return (low + high) / 2;
}

/** Compares the atlas (`ours`) with the other page of each measure, by medians. */
export function compare(measures: readonly Measure[], { slowdown, visits }: Series): Row[] {
  return measures.map((measure) => {
    const { figure, against, bound } = measure;
    const of = (page: string) =>
      median((visits[page] ?? []).flatMap((visit) => visit[figure] ?? []));
    const [ours, theirs] = [of('ours'), of(against)];
    const ratio = ours / theirs;
    const kept = bound === undefined ? {} : { kept: ratio <= bound };
    return { ...measure, slowdown, ours, theirs, ratio, ...kept };
  });
}

/** The rows that README.md shows: what every reader waits for, and what is sent. */
const foremost: readonly (keyof Visit)[] = ['text', 'map', 'idle', 'click', 'whole', 'file'];

/** The foremost of the rows that have a bound, with the processor as it is. */
export function headline(rows: readonly Row[]): Row[] {
  return rows.filter(
    ({ slowdown, bound, figure }) =>
      slowdown === 1 && bound !== undefined && foremost.includes(figure),
  );
}

/** @returns the rows as a Markdown table */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.title,
    row.unit === 'bytes' ? '' : row.slowdown === 1 ? 'as it is' : `${row.slowdown}× slower`,
    show(row.ours, row.unit),
    `${show(row.theirs, row.unit)} (${row.name})`,
    `${row.ratio.toFixed(2)}×`,
    row.bound === undefined ? '' : `≤ ${row.bound}×`,
    row.kept === undefined ? '' : row.kept ? 'kept' : '**MISSED**',
  ]);
  const head = ['Measure', 'CPU', 'Atlas', 'Compared with', 'Ratio', 'Bound', 'Result'];
  const align = ['---', '---', '--:', '--:', '--:', '--:', '---'];
  return [head, align, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function show(value: number, unit: Measure['unit']): string {
  if (unit === 'bytes') return `${(value / 1000).toFixed(1)} kB`;
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

/**
 * Puts the table between the marks `<!-- bench -->` and `<!-- /bench -->` of a document.
 * @returns the document, or `undefined` if it has not both marks
 */
export function insertTable(document: string, lines: string): string | undefined {
  const between = /(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/;
  if (!between.test(document)) return undefined;
  return document.replace(
    between,
    (_, open: string, close: string) => `${open}\n\n${lines}\n\n${close}`,
  );
}
