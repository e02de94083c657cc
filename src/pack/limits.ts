/**
 * How much a pack may hold: several times what the longest texts and their readers need, and little
 * enough for everything that is derived from it to be there in a moment. Strings are in UTF-16 units.
 */
export const most = {
  text: 50_000,
  id: 100,
  units: 2_000,
  parts: 200,
  editions: 20,
  mentions: 30_000,
  rows: 20_000,
  places: 300,
  lists: 1_000,
} as const;
