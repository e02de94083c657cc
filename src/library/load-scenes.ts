import type { Scene } from '../pack/scene.ts';

/**
 * The briefing that comes with the text, loaded when someone first presents.
 * @throws if it cannot be had
 */
export async function loadScenes(): Promise<readonly Scene[]> {
  const { default: scenes } = await import('virtual:scenes');
  return scenes;
}
