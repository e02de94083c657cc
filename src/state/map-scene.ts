import type { Scene } from '../picture/picture.ts';
import type { Shown } from './shown.svelte.ts';

/** What the map's picture depends on. */
export function mapScene(shown: Shown): Scene {
  const { concordance, focus, hovered, lang, library, staged, view } = shown;
  const chosen = staged?.frame ?? view.frame;
  const picked = view.place ?? staged?.picked;
  const onPicked = staged?.unit === undefined && staged?.picked !== undefined;
  return {
    concordance,
    gazetteer: library.gazetteer,
    lang,
    framed:
      view.unit !== undefined || (staged !== undefined && !onPicked) || view.mode === 'silence',
    silent: view.mode === 'silence',
    ...(chosen !== undefined && { chosen }),
    ...(focus && { focus }),
    ...(picked !== undefined && { picked }),
    ...(hovered !== undefined && { hovered }),
  };
}
