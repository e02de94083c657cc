import { expect, it } from 'vitest';
import { columnsFrom, stepsOf } from '../../src/drawing/columns-from.ts';
import type { Entry } from '../../src/index/concordance.ts';
import type { Columns } from '../../src/index/matrix.ts';

const entry = (id: string) => ({ place: { id } }) as Entry;
const columns = ['ab', 'cde', 'f'].map((ids) => ({
  heading: ids as Columns['heading'],
  entries: [...ids].map(entry),
}));
const shown = (first: number, steps: number) =>
  columnsFrom(columns, first, steps).map(({ entries }) =>
    entries.map(({ place }) => place.id).join(''),
  );

it('where there is room for all, with a step between groups, all are shown', () => {
  expect(stepsOf(columns)).toBe(8);
  expect(shown(0, 8)).toEqual(['ab', 'cde', 'f']);
});

it('of what has no room the first columns are shown, in their groups, and the next from there on', () => {
  expect(shown(0, 4)).toEqual(['ab', 'c']);
  expect(shown(3, 4)).toEqual(['de', 'f']);
});

it('no group is begun where only the step before it has room', () => {
  expect(shown(0, 3)).toEqual(['ab']);
});
