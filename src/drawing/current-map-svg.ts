import { localize } from '../text/localized.ts';
import { meaningsOf } from '../index/legend.ts';
import type { Library } from '../pack/library.ts';
import type { Viewport, Size } from '../map-model/camera.ts';
import { buildPicture, type MapSpec } from '../map-model/picture.ts';
import type { World } from '../map-model/world.ts';
import { words } from '../messages/words.ts';
import { boundaryWords, joined } from './boundary-note.ts';
import { imprintOf } from './imprint.ts';
import { mapPicture } from './map-picture.ts';
import { titleOf } from './title-of.ts';

/** A map that is on show. */
export interface CurrentMap {
  readonly library: Library;
  readonly world: World;
  readonly spec: MapSpec;
  readonly viewport: Viewport;
  /** The passage, place or filter on show, in words; `''` for the whole. */
  readonly subtitle: string;
}

/**
 * The map on show as an SVG image, in the language in which it is shown.
 * @param size of the image in pixels
 */
export function currentMapSvg(
  { library, world, spec, viewport, subtitle }: CurrentMap,
  size: Size,
): string {
  const { manifest } = library.pack;
  const { lang, focus, concordance } = spec;
  const legend = meaningsOf(concordance, spec.silent ? undefined : focus).map((meaning) => ({
    meaning,
    name: titleOf(meaning, lang),
  }));
  const { basis, status, lines } = boundaryWords(manifest, lang);
  const boundary = joined([basis, status, lines, words[lang].boundaryData], lang);
  return mapPicture(
    { ...viewport, world, picture: buildPicture(world, spec) },
    {
      lang,
      title: localize(manifest.title, lang),
      subtitle,
      legend,
      notes: [boundary, ...imprintOf(manifest, lang)],
    },
    size,
  );
}
