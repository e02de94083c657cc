import { readLibrary } from '../../../scripts/site/read-library.ts';
import { makeOriginal } from '../../../src/editing/original/make-original.ts';
import { cut } from '../../../src/importing/cut/cut.ts';
import { readBytes } from '../../../src/importing/read-text.ts';
import type { AddedOriginal } from '../../../src/pack/added-original/added-original.ts';
import type { RawPack } from '../../../src/pack/schema.ts';
import { finish } from '../../../src/pack/steps.ts';
import type { Text } from '../../../src/text/unit.ts';
import { lexiconOf, references } from '../../importing/tag/tagging.ts';

const whole = readLibrary('harbour-2024').pack.document!;
const [english, japanese] = whole.editions;

/** The Harbour Statement as if nobody had its English original. */
export const translated: RawPack = {
  ...whole,
  editions: [{ ...japanese!, translation: { en: 'A translation', ja: '翻訳' } }],
  readings: whole.readings.map((it) => ({ ...it, quote: { ja: it.quote['ja'] ?? '' } })),
  scenes: whole.scenes.map(({ quote, ...scene }) => ({
    ...scene,
    ...(quote && { quote: { ja: quote['ja'] ?? '' } }),
  })),
};

/** The English original: its paragraphs by the ids of the units, numbers apart. */
export const original = (english as Text).parts.flatMap(({ titleUnit, title, units }) => [
  { id: titleUnit, marker: '', text: title },
  ...units,
]);

/** Adds paragraphs as a text file would bring them. */
export async function addFile(paragraphs: readonly string[]): Promise<AddedOriginal> {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const source = await readBytes(bytes, 'harbour.txt');
  const read = { source, cut: cut(source, { name: 'harbour' }) };
  return finish(makeOriginal('harbour.txt', read, translated, references, lexiconOf('en')));
}
