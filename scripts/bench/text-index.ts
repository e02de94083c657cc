import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextIndex } from '../../src/index/text-index/text-index.ts';
import { finder, searchable } from '../../src/search/text.ts';
import { IndexWriter, type IndexableEdition } from '../pack/text-index/index-writer.ts';
import { generatedTexts, randomFrom } from './generated-texts.ts';

/**
 * `npx tsx scripts/bench/text-index.ts 10000 [SHARE]` makes so many texts, indexes them and prints what that
 * takes, how large the index is, what queries read of it, and whether they miss a text.
 */
const count = Number(process.argv[2] ?? 1000);
const share = Number(process.argv[3] ?? 1);
const queriesPerLanguage = 100;
/** Queries are held against so many texts, read one by one. */
const heldAgainst = 200;

const out = mkdtempSync(join(tmpdir(), 'index-'));
const bytesIn = { ja: 0, en: 0 };
/** Seconds of the processor that this process has had, so that what else runs does not count. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const began = spent();
let [generating, most] = [0, 0];
const writer = new IndexWriter(out);
const kept: { readonly number: number; readonly edition: IndexableEdition }[] = [];
const texts = generatedTexts(count, share);
for (let number = 0; ; number++) {
  const before = spent();
  const next = texts.next();
  generating += spent() - before;
  if (next.done) break;
  const edition = next.value;
  for (const words of edition.words)
    bytesIn[edition.lang as 'ja' | 'en'] += Buffer.byteLength(words);
  writer.add(edition);
  if (number % Math.ceil(count / heldAgainst) === 0) kept.push({ number, edition });
  most = Math.max(most, process.memoryUsage.rss());
}
writer.finish();
most = Math.max(most, process.memoryUsage.rss());
const seconds = spent() - began - generating;

const sizeOf = (folder: string) =>
  readdirSync(join(out, folder)).reduce(
    (sum, file) => sum + statSync(join(out, folder, file)).size,
    0,
  );
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
const sizes = {
  texts: sizeOf('texts'),
  places: sizeOf('places'),
  pairs: sizeOf('pairs'),
  words: sizeOf('words'),
};
const whole = statSync(join(out, 'index.json')).size + Object.values(sizes).reduce((a, b) => a + b);
console.info(
  JSON.stringify({
    texts: count,
    megabytes: Math.round((bytesIn.ja + bytesIn.en) / 1e6),
    index: percent(whole, bytesIn.ja + bytesIn.en),
    pairsOfJapanese: percent(sizes.pairs, bytesIn.ja),
    wordsOfEnglish: percent(sizes.words, bytesIn.en),
    bytes: sizes,
    root: statSync(join(out, 'index.json')).size,
    cpuSeconds: Number(seconds.toFixed(1)),
    memory: `${Math.round(most / 1e6)} MB`,
  }),
);

for (const lang of ['ja', 'en']) {
  const random = randomFrom(7);
  const own = kept.filter(({ edition }) => edition.lang === lang);
  const ready = own.map(({ number, edition }) => ({
    number,
    passages: edition.words.map((it) => searchable(it, lang)),
  }));
  const read: number[] = [];
  const left: number[] = [];
  let [expected, missed] = [0, 0];
  for (let n = 0; n < queriesPerLanguage; n++) {
    const { words = [] } = own[Math.floor(random() * own.length)]?.edition ?? {};
    const passage = words[Math.floor(random() * words.length)] ?? '';
    const at =
      lang === 'en'
        ? passage.indexOf(' ', Math.floor(random() * passage.length)) + 1
        : Math.floor(random() * passage.length);
    const query = passage.slice(at, at + 1 + Math.floor(random() * (lang === 'en' ? 24 : 12)));
    if (finder(query)(searchable(passage, lang)).length === 0) continue;
    let bytes = 0;
    const index = await TextIndex.open(async (path) => {
      const file = await readFile(join(out, path));
      bytes += file.length;
      return new Uint8Array(file);
    });
    const found = new Set(await index.textsWith(query));
    await index.editions([...found].slice(0, 10));
    read.push(bytes);
    const right = ready.filter(({ passages }) =>
      passages.some((it) => finder(query)(it).length > 0),
    );
    expected += right.length;
    const lost = right.filter(({ number }) => !found.has(number));
    missed += lost.length;
    if (lost.length > 0) console.warn('missed', query);
    const candidates = own.filter(({ number }) => found.has(number)).length;
    if (candidates > 0) left.push(right.length / candidates);
  }
  read.sort((a, b) => a - b);
  console.info(
    JSON.stringify({
      lang,
      queries: read.length,
      recall: expected === 0 ? 1 : (expected - missed) / expected,
      precision: Number((left.reduce((a, b) => a + b, 0) / left.length).toFixed(2)),
      bytesMedian: read[Math.floor(read.length / 2)],
      bytesMost: read.at(-1),
    }),
  );
}
rmSync(out, { recursive: true });
