import { meaningsOf } from '../domain/legend.ts';
import type { UnitId } from '../domain/pack.ts';
import type { Scene as Staged } from '../domain/scene.ts';
import { sentencesOf } from '../domain/sentences.ts';
import { passagesOf, unitsOf } from '../domain/unit.ts';
import type { Explained } from '../exchange/legend-rows.ts';
import type { Scene } from '../picture/picture.ts';
import type { PlateId } from '../picture/plate.ts';
import { plateOf, stagedScene, type Beside } from '../picture/staged.ts';
import type { Atlas } from '../state/atlas.svelte.ts';
import { citation, titleOf } from '../words/words.ts';
import { sourceOf } from './source.ts';

/** What is read of a unit, sentence by sentence. */
export interface Passage {
  readonly unit: UnitId;
  readonly sentences: readonly string[];
}

/** A scene as a slide or a page has it: what it says, in one language, and what its map shows. */
export interface Leaf {
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly notes: string;
  readonly legend: readonly Explained[];
  readonly source: string;
  readonly scene: Scene;
  readonly plate: PlateId;
}

/** What neither paper nor a slide's file can hold: controls but the line's end, and halves of characters. */
const unprintable = /(?!\n)[\p{Cc}\p{Cs}]/gu;
const clean = (said: string) => said.replace(unprintable, ' ');

/**
 * The leaves of scenes, in the language of the interface.
 * @param beside what comes to the scenes from the view in which they are presented
 */
export function leavesOf(atlas: Atlas, scenes: readonly Staged[], beside: Beside = {}): Leaf[] {
  const { concordance, lang, library } = atlas;
  const { manifest, text } = library.pack;
  const units = unitsOf(text);
  const said = passagesOf(text);
  const ground = { concordance, gazetteer: library.gazetteer, lang, units };
  return scenes.map((staged) => {
    const sentences = sentencesOf(units, staged);
    const read = [...new Set(sentences.map(({ unit }) => unit))];
    const scene = stagedScene(ground, staged, beside);
    return {
      title: clean(staged.title[lang]) || read.map((unit) => `¶${citation(unit)}`).join(' '),
      passages: read.map((unit) => ({
        unit,
        sentences: sentences
          .filter((it) => it.unit === unit)
          .map(({ start, end }) => said.get(unit)?.slice(start, end) ?? ''),
      })),
      notes: clean(staged.notes[lang]),
      legend: meaningsOf(concordance, scene.focus).map((meaning) => ({
        meaning,
        name: titleOf(meaning, lang),
      })),
      source: sourceOf(manifest, read, lang),
      scene,
      plate: plateOf(staged, beside),
    };
  });
}
