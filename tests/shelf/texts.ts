import type { Atlas } from '../../src/session/atlas.svelte.ts';
import { PacksAtHand } from '../../src/shelf/packs-at-hand.svelte.ts';
import { TextsAtHand } from '../../src/shelf/texts-at-hand.svelte.ts';

/** What the shelf gives to what is said across all texts. */
export function textsAtHand(atlas: Atlas) {
  return { texts: new TextsAtHand(atlas, new PacksAtHand()) };
}
