import type { Box } from './place.ts';

/** The stretches of the world that a briefing goes to, in the order of their keys: 1 to 9. */
export const frameIds = [
  'world',
  'euro-atlantic',
  'europe',
  'western-balkans',
  'black-sea',
  'southern-neighbourhood',
  'gulf',
  'indo-pacific',
  'high-north',
] as const;
export type FrameId = (typeof frameIds)[number];

/**
 * What each frame shows, in degrees; set by hand so that the countries one goes there for are whole
 * and those beside them recognisable. The world has no box: it is whatever the map shows whole.
 */
export const frameBoxes: Readonly<Record<Exclude<FrameId, 'world'>, Box>> = {
  // Its middle lies south of Greenland, from where both shores of the Atlantic are seen from above.
  'euro-atlantic': [-100, 36, 50, 76],
  europe: [-12, 34.5, 45, 66],
  'western-balkans': [14, 39.3, 23.5, 46.5],
  'black-sea': [25.5, 39, 43.5, 48.5],
  'southern-neighbourhood': [-18, 8, 58, 42],
  gulf: [41, 20, 60.5, 36],
  // Its middle: the margin round a frame still shows Hokkaido and New Zealand, and a globe that is so
  // near fills the map from north to south.
  'indo-pacific': [80, -36, 168, 36],
  // Up to the pole, so that no island is cut off.
  'high-north': [-74, 58, 68, 90],
};

/**
 * Stretches so wide, or so near the pole, that a flat map that shows them whole shows twice as much
 * besides: Brazil and the Congo, all of Africa, half of the Sahara. A globe is looked at from above them.
 */
const round = ['euro-atlantic', 'indo-pacific', 'high-north'] as const;

/** Whether a stretch of the world, or the region of that name, is best seen on a globe. */
export function isRound(id: string | undefined): id is (typeof round)[number] {
  return round.some((it) => it === id);
}

export function isFrameId(value: string): value is FrameId {
  return frameIds.some((id) => id === value);
}
