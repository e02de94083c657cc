import type { Scene } from '../map-model/picture.ts';
import type { Shown } from './shown.svelte.ts';

/** What the map's picture depends on. */
export function mapScene(shown: Shown): Scene {
  const { concordance, focus, hovered, lang, library, onStage, view } = shown;
  const { frame, place, unit } = view;
  const still: Scene = onStage ?? {
    concordance,
    gazetteer: library.gazetteer,
    lang,
    framed: unit !== undefined || view.mode === 'silence',
    silent: view.mode === 'silence',
    ...(frame !== undefined && { chosen: frame }),
    ...(focus && { focus }),
    ...(place !== undefined && { picked: place }),
  };
  return hovered === undefined ? still : { ...still, hovered };
}
