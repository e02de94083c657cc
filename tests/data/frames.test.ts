import { expect, it } from 'vitest';
import { frames, pack } from './shipped.ts';

it('every frame is the right way up, no wider than half the globe, and named in both languages', () => {
  expect(frames.length).toBeLessThan(9);
  for (const { id, name, box } of frames) {
    const [west, south, east, north] = box;
    expect(east, id).toBeGreaterThan(west);
    expect(north, id).toBeGreaterThan(south);
    expect(east - west, id).toBeLessThan(180);
    expect(Object.keys(name), id).toEqual(['ja', 'en']);
  }
});

it('the frames that addresses and scenes name since the first version are there', () => {
  expect(pack.manifest.frames?.map(({ id }) => id)).toEqual([
    'euro-atlantic',
    'europe',
    'western-balkans',
    'black-sea',
    'southern-neighbourhood',
    'gulf',
    'indo-pacific',
    'high-north',
  ]);
});
