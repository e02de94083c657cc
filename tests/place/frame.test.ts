import { expect, it } from 'vitest';
import { frameBoxes, frameIds, isFrameId } from '../../src/place/frame.ts';

it('every frame but the world has a box, the right way up and no wider than the globe', () => {
  const boxed = frameIds.filter((id) => id !== 'world');
  expect(Object.keys(frameBoxes)).toEqual(boxed);
  for (const [west, south, east, north] of Object.values(frameBoxes)) {
    expect(east).toBeGreaterThan(west);
    expect(north).toBeGreaterThan(south);
    expect(east - west).toBeLessThan(180);
  }
});

it('a frame is known by its id, and any other word is none', () => {
  expect(isFrameId('gulf')).toBe(true);
  expect(isFrameId('moon')).toBe(false);
});
