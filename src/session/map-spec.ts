import type { MapSpec } from '../map-model/picture.ts';
import type { AtlasState } from './atlas-state.svelte.ts';

/** The map's specification. */
export function mapSpecOf(atlas: AtlasState): MapSpec {
  const { compared, concordance, focus, frames, lang, library, sceneMapSpec, view } = atlas;
  const { frame, place, unit } = view;
  return (
    sceneMapSpec ?? {
      concordance: atlas.textComparison?.concordance ?? concordance,
      frames,
      gazetteer: library.gazetteer,
      lang,
      framed: unit !== undefined || place === undefined || compared !== undefined,
      silent: view.mode === 'silence',
      ...(frame !== undefined && { chosen: frame }),
      ...(focus && { focus }),
      // Of two side by side both are in sight, and neither before the other.
      ...(place !== undefined && !compared && { picked: place }),
    }
  );
}
