import { buildConcordance } from '../../src/index/concordance.ts';
import { frameIdsOf, type FrameId } from '../../src/place/frame.ts';
import type { Box } from '../../src/place/place.ts';
import { passagesOf } from '../../src/text/unit.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';

/** The library that ships with the site, and what follows from it. */
export const library = readLibrary();
export const { pack, gazetteer, frameworks } = library;
/** Where its map goes. */
export const frames = pack.manifest.frames ?? [];
export const frameIds = frameIdsOf(frames);
/** What one of them shows. */
export const boxOf = (frame: FrameId): Box | undefined =>
  frames.find(({ id }) => id === frame)?.box;
export const concordance = buildConcordance(pack, gazetteer, frameworks);
/** Titles and units by id. */
export const passages = passagesOf(pack.text);

/** The mentions of a unit. */
export const mentionsIn = (unit: string) => concordance.mentionsIn.get(unit) ?? [];

/** All places a unit's mentions stand for, however. */
export const placesOf = (unit: string) => new Set(mentionsIn(unit).flatMap((m) => m.places));

/** Start offsets of every occurrence of a word. */
export function occurrences(text: string, word: string): number[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map((match) => match.index);
}
