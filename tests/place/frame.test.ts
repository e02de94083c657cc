import { expect, it } from 'vitest';
import { frameIdsOf, isRound, type Frame } from '../../src/place/frame.ts';

const frames: readonly Frame[] = [
  { id: 'gulf', name: { en: 'Gulf' }, box: [41, 20, 60.5, 36] },
  { id: 'high-north', name: { en: 'High North' }, box: [-74, 58, 68, 90], round: true },
];

it('the world can be looked at whichever frames a text has, and before all of them', () => {
  expect(frameIdsOf(frames)).toEqual(['world', 'gulf', 'high-north']);
  expect(frameIdsOf([])).toEqual(['world']);
});

it('a frame is round where the text says so; the world and what is none are not', () => {
  expect(isRound(frames, 'high-north')).toBe(true);
  for (const id of ['gulf', 'world', 'moon', undefined]) expect(isRound(frames, id)).toBe(false);
  expect(isRound([], 'high-north')).toBe(false);
});
