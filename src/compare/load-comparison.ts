import { compareTexts } from '../index/text-comparison.ts';
import { openBeside } from '../library/open-pack.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import { publishedAtlas } from '../session/published-atlas.ts';
import { changeRole } from './change-roles.ts';

/**
 * Gives an atlas the comparison with another text, unless it has it. It is taken along and exported, so an
 * original that the reader added is no part of it.
 * @returns whether there is a text of that id
 * @throws if it cannot be had, or does not open
 */
export async function loadComparison(atlas: Atlas, id: string): Promise<boolean> {
  const { concordance, library, resources } = publishedAtlas(atlas);
  if (resources.textComparison?.id === id) return true;
  const { other: brought } = resources;
  const other =
    brought?.pack.manifest.id === id ? brought : await openBeside(id, library.pack.text.lang);
  if (!other) return false;
  resources.setTextComparison(compareTexts({ library, concordance }, other, changeRole));
  return true;
}
