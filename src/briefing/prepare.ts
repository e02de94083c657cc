import type { Atlas } from '../state/atlas.svelte.ts';
import { loadHeadlines } from '../state/load-headlines.ts';
import { loadOwn } from '../state/load-own.ts';
import { loadScenes } from '../state/load-scenes.ts';

/**
 * Gives an atlas what is presented: the scenes, the author's where they are asked for, and the headlines.
 * @throws if any cannot be had; the passages can be presented all the same
 */
export async function prepare(atlas: Atlas): Promise<void> {
  const own = atlas.view.present === 'own' ? loadOwn(atlas) : Promise.resolve();
  const loading = [loadScenes(), loadHeadlines(), own] as const;
  const [scenes, headlines, others] = await Promise.allSettled(loading);
  atlas.scenes = scenes.status === 'fulfilled' ? scenes.value : [];
  if (headlines.status === 'fulfilled') atlas.headlines = headlines.value;
  for (const it of [scenes, headlines, others]) if (it.status === 'rejected') throw it.reason;
}
