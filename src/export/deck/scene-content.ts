import { languageIn, localize } from '../../text/localized.ts';
import { isGathered } from '../../index/scenes.ts';
import { meaningsOf } from '../../index/legend.ts';
import type { UnitId } from '../../text/unit.ts';
import type { Scene } from '../../pack/scene.ts';
import { sentencesOf } from '../../index/scene-sentences.ts';
import { passagesOf, unitsOf } from '../../text/unit.ts';
import type { LegendEntry } from '../../drawing/legend-rows.ts';
import { titleLanguage, titleOf } from '../../drawing/title-of.ts';
import type { MapSpec } from '../../map-model/picture.ts';
import { projectionOf, sceneMapSpec, type SceneOptions } from '../../map-model/current-scene.ts';
import type { Atlas } from '../../session/atlas.svelte.ts';
import { citation } from '../../messages/words.ts';
import { pictured } from './pictured.ts';
import { printable, printableLine } from './printable.ts';
import { sourceOf } from './source.ts';
import type { ProjectionId } from '../../place/projection-id.ts';

/** The words on a unit; each text of an editor's has its language, which need not be the reader's. */
export interface PassageContent {
  readonly unit: UnitId;
  readonly label: string;
  /** The editor's headline; `''` where there is none. */
  readonly headline: string;
  readonly headlineLang: string;
  /** The unit's message in the editor's words, for those who do not read the text's language; `''` for the others. */
  readonly gist: string;
  readonly gistLang: string;
  /** The text's own words, sentence by sentence. */
  readonly sentences: readonly string[];
}

/**
 * A scene as a slide or a page has it: what it says, in one language as far as it is there, and what its map
 * shows.
 */
export interface SceneContent {
  readonly title: string;
  readonly titleLang: string;
  readonly passages: readonly PassageContent[];
  /** Whether so many passages were gathered that slides list them. */
  readonly listed: boolean;
  readonly notes: string;
  readonly notesLang: string;
  readonly legend: readonly (LegendEntry & { readonly lang: string })[];
  /** A description of the map in words. */
  readonly pictured: string;
  readonly source: string;
  readonly spec: MapSpec;
  readonly projection: ProjectionId;
}

/**
 * The contents of scenes, in the language of the interface, with the editor's headlines as far as the atlas
 * has them.
 * @param options what comes to the scenes from the view in which they are presented
 */
export function sceneContents(
  atlas: Atlas,
  scenes: readonly Scene[],
  options: SceneOptions = {},
): SceneContent[] {
  const { concordance, frames, headlines, lang, library } = atlas;
  const { manifest, text } = library.pack;
  const labelOf = (unit: UnitId) => concordance.labels.get(unit) ?? '';
  const foreign = lang !== text.lang;
  const units = unitsOf(text);
  const said = passagesOf(text);
  const context = { concordance, frames, gazetteer: library.gazetteer, lang, units };
  return scenes.map((scene) => {
    const sentences = sentencesOf(units, scene, text.lang);
    const read = [...new Set(sentences.map(({ unit }) => unit))];
    const spec = sceneMapSpec(context, scene, options);
    const legend = meaningsOf(concordance, spec.focus).map((meaning) => ({
      meaning,
      name: titleOf(meaning, lang),
      lang: titleLanguage(meaning, lang),
    }));
    return {
      title:
        printableLine(localize(scene.title, lang)) ||
        read.map((unit) => citation(labelOf(unit))).join(' '),
      titleLang: languageIn(scene.title, lang),
      passages: read.map((unit) => ({
        unit,
        label: labelOf(unit),
        headline: printableLine(localize(headlines.get(unit)?.headline, lang) ?? ''),
        headlineLang: languageIn(headlines.get(unit)?.headline, lang),
        gist: foreign ? printableLine(localize(headlines.get(unit)?.gist, lang) ?? '') : '',
        gistLang: languageIn(headlines.get(unit)?.gist, lang),
        sentences: sentences
          .filter((it) => it.unit === unit)
          .map(({ start, end }) => printable(said.get(unit)?.slice(start, end) ?? '')),
      })),
      listed: isGathered(scene),
      notes: printable(localize(scene.notes, lang)),
      notesLang: languageIn(scene.notes, lang),
      legend,
      pictured: printableLine(pictured(legend, spec)),
      source: printableLine(sourceOf(manifest, read.map(labelOf), lang)),
      spec,
      projection: projectionOf(atlas, scene, options),
    };
  });
}
