import type { Atlas } from '../session/atlas.svelte.ts';
import { loadHeadlines } from '../library/load-headlines.ts';
import { loadOwn } from '../session/load-own.ts';
import { loadScenes } from '../library/load-scenes.ts';

/**
 * Gives an atlas what is presented: the scenes, the author's where they are asked for, and the headlines.
 * @returns whether all could be had; if not, the passages can be presented all the same
 */
export async function prepare(atlas: Atlas): Promise<boolean> {
  const own = atlas.view.present === 'own' ? loadOwn(atlas) : Promise.resolve();
  const loading = [loadScenes(), loadHeadlines(), own] as const;
  const [scenes, headlines, others] = await Promise.allSettled(loading);
  atlas.scenes = scenes.status === 'fulfilled' ? scenes.value : [];
  if (headlines.status === 'fulfilled') atlas.headlines = headlines.value;
  const missed = [scenes, headlines, others].filter((it) => it.status === 'rejected');
  for (const { reason } of missed) console.error(reason);
  return missed.length === 0;
}
