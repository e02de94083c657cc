import { describe, expect, it } from 'vitest';
import { corrections, rowsOf, type Correction } from '../../../src/editing/original/rows.ts';
import type { OriginalRow } from '../../../src/pack/added-original/added-original.ts';

/** Rows in short: `p1=a+b` one that is sure, `p1=?` one that is doubtful and has no words. */
function rows(...short: readonly string[]): OriginalRow[] {
  return short.map((row) => {
    const [unit = '', words = ''] = row.split('=');
    const from = words.replace('?', '').split('+').filter(Boolean);
    return { ...(unit !== '' && { unit }), from, sure: !words.includes('?') };
  });
}
const inShort = (all: readonly OriginalRow[]) =>
  all.map(({ unit = '', from, sure }) => `${unit}=${from.join('+')}${sure ? '' : '?'}`);

it('a row for each unit of the pack is made of an alignment', () => {
  const aligned = [
    { a: [], b: ['menu'], sure: false },
    { a: ['p1'], b: ['a', 'b'], sure: true },
    { a: ['p2', 'p3'], b: ['c'], sure: true },
    { a: ['p4', 'p5'], b: ['d', 'e'], sure: false },
    { a: ['p6'], b: [], sure: false },
  ];
  expect(inShort(rowsOf(aligned))).toEqual([
    '=menu?',
    'p1=a+b',
    'p2=c',
    'p3=',
    'p4=d?',
    'p5=e?',
    'p6=?',
  ]);
});

describe('a row', () => {
  const before = rows('p1=a', 'p2=b+c?', 'p3=d?', 'p4=e', '=f?');
  it.each<[Correction, number, readonly string[]]>([
    ['settle', 1, ['p1=a', 'p2=b+c', 'p3=d?', 'p4=e', '=f?']],
    ['join', 1, ['p1=a', 'p2=b+c+d', 'p3=?', 'p4=e', '=f?']],
    ['join', 3, ['p1=a', 'p2=b+c?', 'p3=d?', 'p4=e+f']],
    ['split', 1, ['p1=a', 'p2=b', 'p3=c+d?', 'p4=e', '=f?']],
    ['split', 0, ['p1=', 'p2=a+b+c?', 'p3=d?', 'p4=e', '=f?']],
    ['up', 1, ['p1=a+b+c', 'p2=d?', 'p3=?', 'p4=e', '=f?']],
    ['down', 1, ['p1=a', 'p2=', 'p3=b+c+d?', 'p4=e', '=f?']],
    ['down', 0, ['p1=', 'p2=a?', 'p3=b+c+d?', 'p4=e', '=f?']],
  ])('is corrected by %s, and nobody need look at it any more (%i)', (by, at, after) => {
    expect(inShort(corrections[by](before, at))).toEqual(after);
  });

  it.each<[Correction, number]>([
    ['join', 4],
    ['split', 4],
    ['up', 0],
    ['down', 4],
  ])('stays as it is where there is nothing to %s (%i)', (by, at) => {
    expect(corrections[by](before, at)).toBe(before);
  });

  it('never loses or doubles words of the original', () => {
    const words = (all: readonly OriginalRow[]) => all.flatMap(({ from }) => from).join(' ');
    for (const by of Object.values(corrections)) {
      for (const at of before.keys()) expect(words(by(before, at))).toBe(words(before));
    }
  });
});
