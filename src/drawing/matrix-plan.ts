import { scaleBand } from 'd3-scale';
import { toneOf } from '../scheme/scheme.ts';
import { textWidth } from '../map-model/labels/lettering.ts';
import type { Matrix } from '../index/matrix.ts';
import type { UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';

/** The positions of a matrix's rows and columns, in pixels from the corner of its first cell. */
export interface MatrixPlan {
  /** The middle of each column, and of each row. */
  readonly x: ReadonlyMap<PlaceId, number>;
  readonly y: ReadonlyMap<UnitId, number>;
  /** The beginning and the end of each group of columns, by its tone. */
  readonly spans: ReadonlyMap<string, readonly [from: number, to: number]>;
  /** The middle of the line that bears a group's title, by its id. */
  readonly titles: ReadonlyMap<string, number>;
  /** The width of a column and the height of a row. */
  readonly step: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/**
 * The room that names beside a matrix take, in the unit of the type size.
 * @param least what it takes in any case
 */
export function roomFor(names: Iterable<string>, size: number, least: number): number {
  const widths = [...names].map((name) => textWidth(name, size));
  return Math.ceil(Math.max(least, ...widths));
}

/** Between two groups of columns, in columns. */
const gap = 1;

/**
 * Places rows and columns; the screen and the file show the same.
 * @param size the width of all columns together and the height of one row, in pixels
 */
export function planMatrix(
  { columns, rows }: Matrix,
  size: { readonly width: number; readonly row: number },
): MatrixPlan {
  const across = scaleBand(
    columns.flatMap(({ heading, entries }, at) => [
      ...(at > 0 ? Array.from({ length: gap }, (_, n) => `gap ${toneOf(heading)} ${n}`) : []),
      ...entries.map((entry) => entry.place.id),
    ]),
    [0, size.width],
  );
  // A title's line stands before its rows, under a name that no unit has.
  const lines = rows.flatMap(({ id, units }) => [`title ${id}`, ...units]);
  const down = scaleBand(lines, [0, lines.length * size.row]);
  const middle = (scale: typeof across, key: string) => (scale(key) ?? 0) + scale.bandwidth() / 2;
  return {
    x: new Map(
      columns.flatMap((it) => it.entries).map(({ place }) => [place.id, middle(across, place.id)]),
    ),
    y: new Map(rows.flatMap((it) => it.units).map((unit) => [unit, middle(down, unit)])),
    spans: new Map(
      columns.map(({ heading, entries }) => {
        const from = across(entries[0]?.place.id ?? '') ?? 0;
        return [toneOf(heading), [from, from + entries.length * across.step()]];
      }),
    ),
    titles: new Map(rows.map(({ id }) => [id, middle(down, `title ${id}`)])),
    step: { x: across.step(), y: down.step() },
    width: size.width,
    height: lines.length * size.row,
  };
}
