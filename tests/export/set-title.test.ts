import { expect, it } from 'vitest';
import { setTitle, titleWidth } from '../../src/export/deck/set-title.ts';
import { fitTitle } from '../../src/export/deck/slide-title.ts';

const set = (title: string, ems: number) => setTitle(title, ems * 10, 10);

it('a title that has the room stands on one line', () => {
  expect(set('西バルカンと黒海', 12)).toEqual(['西バルカンと黒海']);
});

it('a longer one is broken at a mark', () => {
  expect(set('ベラルーシ:この戦争を可能にする', 12)).toEqual([
    'ベラルーシ:',
    'この戦争を可能にする',
  ]);
  expect(set('次はハーグ、そしてトルコへ', 12)).toEqual(['次はハーグ、', 'そしてトルコへ']);
});

it('or else between phrases, which stay whole, as a number with its counter does', () => {
  expect(set('名のある国と名のない国', 8)).toEqual(['名のある国と', '名のない国']);
  expect(set('防衛のための同盟が32か国', 8)).toEqual(['防衛のための', '同盟が32か国']);
  expect(set('「挑戦」と「支援」', 6)).toEqual(['「挑戦」と', '「支援」']);
});

it('its lines are even, and none of its words is lost', () => {
  const lines = set('Partners: the Indo-Pacific and the EU', 12)!;
  expect(lines.join('')).toBe('Partners: the Indo-Pacific and the EU');
  expect(lines.map((line) => line.trim())).toEqual(['Partners: the', 'Indo-Pacific', 'and the EU']);
});

it('a phrase wider than a line cannot be set', () => {
  expect(set('ワシントンサミット宣言', 9)).toBeUndefined();
});

/** The letters of Helvetica Bold (Adobe’s core font metrics), by their width in thousandths of an em. */
const boldLetters = {
  278: 'Iijl,./\\ ',
  333: '-frt!()[]:;',
  389: '*z',
  500: '"',
  556: '0123456789acekvxyJs_#$',
  584: '+<=>^~',
  611: 'FLTZbdghnopqu?',
  667: 'EPSVXY',
  722: 'ABCDHKNRU&',
  778: 'GOQw',
  833: 'M',
  889: 'm%',
  944: 'W',
  975: '@',
};
const boldWidth = new Map(
  Object.entries(boldLetters).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width) / 1000] as const),
  ),
);

it('no letter is wider than it is measured', () => {
  const wider = [...boldWidth].filter(([letter, width]) => titleWidth(letter, 1) < width);
  expect(boldWidth.size).toBeGreaterThan(80);
  expect(wider).toEqual([]);
  expect(titleWidth('宣言', 10)).toBe(20);
  expect(titleWidth('🕊️', 1)).toBeGreaterThanOrEqual(1.3);
});

it.each([
  ['a title all in wide capitals', 'WWW MMMM WOMEN AND WMDS, MWW '.repeat(3).trim()],
  ['one word of them without a break', 'W'.repeat(60)],
  ['one of wide small letters', 'mmmm wwww mmww '.repeat(6).trim()],
])('%s has as many lines as its letters take', (_, title) => {
  const { size, width, height } = fitTitle(title, [30, 26, 22], {
    x: 0,
    y: 0,
    width: 348,
    highest: 260,
  });
  // As programs break it: at spaces, and in a word that is wider than a line.
  let [lines, line] = [1, 0];
  for (const word of title.split(/(?<= )/)) {
    const its = [...word.trimEnd()].map((letter) => boldWidth.get(letter)! * size);
    const whole = its.reduce((sum, it) => sum + it, 0);
    if (line > 0 && line + whole > width) [lines, line] = [lines + 1, 0];
    for (const it of its) {
      if (line + it > width) [lines, line] = [lines + 1, 0];
      line += it;
    }
    line += boldWidth.get(' ')! * size;
  }
  expect(lines).toBeGreaterThan(1);
  expect(height).toBeGreaterThanOrEqual(lines * size * 1.25);
});
