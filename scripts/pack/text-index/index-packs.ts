import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConcordance, headingOf } from '../../../src/index/concordance.ts';
import { headingName } from '../../../src/index/difference.ts';
import type { Library } from '../../../src/pack/library.ts';
import { languageOf } from '../../../src/text/language-of.ts';
import { passagesOf } from '../../../src/text/unit.ts';
import { readPack } from '../read-pack.ts';
import { Failure } from '../verb.ts';
import { IndexWriter, type IndexableEdition } from './index-writer.ts';

/**
 * Writes the index of packs, the newest first.
 * @param packs the folder, the `pack.json` or the id of each
 * @returns why packs do not open, which are left out
 */
export function indexPacks(packs: readonly string[], out: string): string[] {
  const failed: string[] = [];
  const aside = mkdtempSync(join(tmpdir(), 'editions-'));
  try {
    // The order is known when all have been read, and no memory holds all.
    const read = packs.flatMap((pack) => {
      try {
        return editionsOf(pack).map((edition) => {
          const file = join(aside, `${edition.id}.${edition.lang}.json`);
          writeFileSync(file, JSON.stringify(edition));
          return { file, date: edition.date, spaced: languageOf(edition.lang).spaced };
        });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failed.push(error.message);
        return [];
      }
    });
    read.sort((a, b) => Number(a.spaced) - Number(b.spaced) || b.date.localeCompare(a.date));
    const writer = new IndexWriter(out);
    for (const { file } of read)
      writer.add(JSON.parse(readFileSync(file, 'utf8')) as IndexableEdition);
    writer.finish();
  } finally {
    rmSync(aside, { recursive: true });
  }
  return failed;
}

/** Each edition of a pack. @throws {Failure} with every reason why it does not open */
function editionsOf(name: string): IndexableEdition[] {
  const first = readPack(name);
  const langs = first.pack.document?.editions.map(({ lang }) => lang) ?? [];
  return langs.map((lang, at) => indexable(at === 0 ? first : readPack(name, lang)));
}

function indexable({ pack, gazetteer, frameworks }: Library): IndexableEdition {
  const { id, title, date, issuer = {} } = pack.manifest;
  const { entries } = buildConcordance(pack, gazetteer, frameworks);
  const called = [title, issuer, ...pack.topics.map(({ name }) => name)];
  return {
    id,
    lang: pack.text.lang,
    title,
    date,
    words: [
      ...passagesOf(pack.text).values(),
      ...called.flatMap((it) => Object.values(it)),
      date.slice(0, 4),
    ],
    places: [...entries.values()].flatMap((entry) =>
      entry.passages === 0
        ? []
        : [
            {
              place: entry.place.id,
              passages: entry.passages,
              role: headingName(headingOf(entry)),
            },
          ],
    ),
  };
}
