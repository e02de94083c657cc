import type { Atlas } from '../state/atlas.svelte.ts';
import { loadHeadlines } from '../state/load-headlines.ts';
import { loadScenes } from '../state/load-scenes.ts';

/**
 * Gives an atlas what is presented: the scenes and the headlines.
 * @throws if either cannot be had; the passages can be presented all the same
 */
export async function prepare(atlas: Atlas): Promise<void> {
  const [scenes, headlines] = await Promise.allSettled([loadScenes(), loadHeadlines()]);
  atlas.scenes = scenes.status === 'fulfilled' ? scenes.value : [];
  if (headlines.status === 'fulfilled') atlas.headlines = headlines.value;
  for (const it of [scenes, headlines]) if (it.status === 'rejected') throw it.reason;
}
