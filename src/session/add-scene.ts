import { addScenes, type OwnScene } from '../pack/own-scenes.ts';
import type { Scene } from '../pack/scene.ts';
import type { Atlas } from './atlas.svelte.ts';
import { loadOwn } from './load-own.ts';
import type { OwnScenes } from '../library/own-scenes.svelte.ts';
import { sceneOnScreen } from './scene-on-screen.ts';

/** A scene as one of the author's own. */
export function asOwn(scene: Scene): OwnScene {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  return { ...scene, id };
}

/**
 * Adds what is on screen to the author's scenes, and waits until they are stored: the page may be left next.
 * @returns them, the new one last
 * @throws if what keeps them cannot be had
 */
export async function addScene(atlas: Atlas): Promise<OwnScenes> {
  const own = await loadOwn(atlas);
  own.doUndoably(addScenes([asOwn(sceneOnScreen(atlas))]));
  await own.settled;
  return own;
}

/** Copies the briefing that comes with the text behind the author's scenes. */
export function copyShipped(atlas: Atlas, own: OwnScenes): void {
  own.doUndoably(addScenes(atlas.scenes.map(asOwn)));
}
