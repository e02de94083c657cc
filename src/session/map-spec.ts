import type { MapSpec } from '../map-model/picture.ts';
import type { Shown } from './shown.svelte.ts';

/** What the map's picture depends on. */
export function mapSpecOf(shown: Shown): MapSpec {
  const { concordance, focus, frames, hovered, lang, library, sceneMapSpec, view } = shown;
  const { frame, place, unit } = view;
  const still: MapSpec = sceneMapSpec ?? {
    concordance,
    frames,
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
