import { expect, it } from 'vitest';
import { setTitle } from '../../src/deck/set-title.ts';

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
