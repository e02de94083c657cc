import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from '../../src/importing/align/align.ts';
import { alignablesIn, type Alignable } from '../../src/importing/align/printed-numbers.ts';
import { guessLanguage } from '../../src/importing/language-guess.ts';
import { readAndCut } from './cut.ts';
import { isPack, readPack } from './read-pack.ts';
import { readTagger } from './tag.ts';
import { Failure, langOf } from './verb.ts';

const said = {
  en: {
    none: (file: string) => `There is no file or pack “${file}”.`,
    noUnit: (file: string, line: number) =>
      `${file}, line ${line}: this is no unit. Give one a line: {"id": …, "label": …, "text": …}.`,
  },
  ja: {
    none: (file: string) => `ファイルまたはパック「${file}」はありません。`,
    noUnit: (file: string, line: number) =>
      `${file}の${line}行目は単位ではありません。1行に1つ、{"id": …, "label": …, "text": …} と書いてください。`,
  },
};

/**
 * A text for aligning: an edition of a pack, units as `cut` prints them (JSON, one a line), or a file
 * that is cut.
 * @param lang its language; of a pack the edition
 * @param other the language of the other text: without `lang`, a pack is read in another
 * @throws {Failure} with words for whoever called
 */
export async function readSide(
  name: string,
  lang?: string,
  other?: string,
): Promise<Side & { readonly lang: string }> {
  if (isPack(name)) {
    const { pack } = readPack(name, lang);
    const langs = pack.document?.editions.map((it) => it.lang) ?? [];
    const wanted = lang ?? langs.find((it) => it !== other) ?? langs[0];
    const { text } = readPack(name, wanted).pack;
    return sideOf(alignablesIn(text.parts), text.lang);
  }
  if (!existsSync(name)) throw new Failure(said[langOf()].none(name));
  const units = unitsByLine(name);
  if (units) return sideOf(units, lang ?? guessLanguage(units.map(({ text }) => text).join('\n')));
  const { parts, lang: own } = (await readAndCut(name, lang)).cut;
  return sideOf(alignablesIn(parts), own);
}

function sideOf(units: readonly Alignable[], lang: string): Side & { readonly lang: string } {
  const language = lang.slice(0, 2);
  const known = existsSync(join(import.meta.dirname, `../../data/tagging/${language}.json`));
  const tag = known ? readTagger(language) : undefined;
  const placesIn = ({ text }: Alignable) => tag?.(text).suggestions.map(({ place }) => place) ?? [];
  return { units, lang, placesIn };
}

/** The units of a file that has one a line; nothing where it begins with anything else. */
function unitsByLine(file: string): Alignable[] | undefined {
  const bytes = readFileSync(file);
  if (!/^\s*\{/.test(bytes.toString('utf8', 0, 100))) return undefined;
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const unit = unitOf(line);
      if (!unit) throw new Failure(said[langOf()].noUnit(file, at + 1));
      return [unit];
    });
}

function unitOf(line: string): Alignable | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return undefined;
    const { id, label, text } = value as Record<string, unknown>;
    if (typeof id !== 'string' || typeof text !== 'string') return undefined;
    return { id, text, ...(typeof label === 'string' && { label }) };
  } catch {
    return undefined;
  }
}
