import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTable } from '../../scripts/pack/text-index/table-writer.ts';
import { Runs } from '../../scripts/pack/text-index/runs.ts';
import { IndexWriter } from '../../scripts/pack/text-index/index-writer.ts';
import { TextIndex } from '../../src/index/text-index/text-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-index-'));
const site = join(folder, 'site');
afterAll(() => rmSync(folder, { recursive: true }));

const index = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pack/main.ts', 'index', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
  });
const opened = (out = site) =>
  TextIndex.open(async (path) => new Uint8Array(await readFile(join(out, path))));

describe('the index of a folder of packs', () => {
  let made: ReturnType<typeof index>;
  beforeAll(() => {
    made = index('data/packs', '--out', site);
  });

  /** The editions in which words may stand. */
  async function found(query: string, places: readonly string[] = []) {
    const texts = await opened();
    const numbers = await texts.textsWith(query, () => places);
    return (await texts.editions(numbers)).map(({ id, lang }) => `${id} ${lang}`);
  }

  it('is written, and says where', () => {
    expect(made.status).toBe(0);
    expect(made.stdout).toBe(`${site}\n`);
  });

  it('leads from words to the texts that have them, the newest first', async () => {
    expect(await found('救命艇')).toEqual(['harbour-2025 ja', 'harbour-2024 ja']);
    expect(await found('foghorn')).toEqual(['harbour-2025 en']);
    const beginning = (await found('lifeb')).filter((it) => it.endsWith('en'));
    expect(beginning).toEqual(['harbour-2025 en', 'harbour-2024 en']);
    expect(await found('zzyzxqj')).toEqual([]);
  });

  it('leads from the name of a topic to the texts that are coded with it', async () => {
    expect(await found('deterrence')).toContain('washington-2024 ja');
  });

  it('counts a text that names a place as one that has its name', async () => {
    expect(await found('Ukraine president', ['UKR'])).toContain('washington-2024 ja');
  });

  it('leads from a place to texts with its role and the number of passages', async () => {
    const texts = await opened();
    expect(texts.places['GHA']).toBe(2);
    const on = await texts.textsOn('GHA');
    expect(on.map(({ passages, role }) => [passages, role])).toEqual([
      [4, 'beneficiary'],
      [4, 'beneficiary'],
    ]);
    expect(await texts.textsOn('nowhere')).toEqual([]);
  });

  it('is not written over another, nor of a folder without packs', () => {
    expect(index('data/packs', '--out', site).stderr).toContain('already');
    expect(index('docs', '--out', join(folder, 'none')).stderr).toContain('no pack in docs');
    expect(index('data/packs').stderr).toContain('pack index DIR --out OUT');
  });
});

it('what memory cannot hold is put by and merged in the order of keys and of texts', () => {
  const runs = new Runs(join(folder, 'runs'), 10);
  for (let text = 0; text < 40; text++) runs.add(text, [9, 4 + (text % 3), 2 ** 31 + text, 9]);
  for (const time of ['once', 'again']) {
    const merged = [...runs.merged()];
    const keys = merged.map(({ key }) => key);
    expect(keys, time).toEqual([...new Set(keys)].sort((a, b) => a - b));
    expect(merged.find(({ key }) => key === 9)?.texts).toEqual(
      Array.from({ length: 40 }, (_, at) => at),
    );
    expect(merged.find(({ key }) => key === 6)?.texts.slice(0, 3)).toEqual([2, 5, 8]);
  }
});

describe('keys in shards', () => {
  /** What is written of so many keys, each of three texts of a hundred; those have so many bytes. */
  function table(keys: number, bytes: number) {
    const files = new Map<string, Uint8Array>();
    const merged = () =>
      Array.from({ length: keys }, (_, at) => ({
        key: Math.floor(((at + 0.5) / keys) * 2 ** 32),
        texts: [at % 30, 40 + (at % 7), 99],
      }));
    const written = writeTable('pairs', merged, 100, bytes, (path, shard) => {
      files.set(path, shard);
      return shard.length;
    });
    const taken = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    return { ...written, files, taken };
  }

  it('have numbers of their own where there is room, in files of about two kilobytes', () => {
    const { bits, shardBits, largest, files, taken } = table(4000, 1e7);
    expect(bits).toBe(16);
    expect(files.size).toBe(2 ** shardBits);
    expect(taken / files.size).toBeLessThanOrEqual(2000);
    expect(taken / files.size).toBeGreaterThan(900);
    expect(largest).toBe(Math.max(...[...files.values()].map(({ length }) => length)));
  });

  it('share numbers where the texts are short, so that they take a twentieth of those', () => {
    const { bits, taken } = table(4000, 100_000);
    expect(bits).toBeLessThan(16);
    expect(taken).toBeLessThanOrEqual(5000);
    expect(taken).toBeGreaterThan(2500);
  });

  it('are none of a text that is none', () => {
    expect(table(0, 0).files.size).toBe(1);
  });
});

/** Three hundred texts of few letters, in an order of its own each. */
const letters = [...'防衛抑止協力海域安全保障会議首脳宣言平和'];
const texts = (length: number) =>
  Array.from({ length: 300 }, (_, nth) =>
    Array.from(
      { length },
      (_, at) => letters[(at * (nth + 3) + (at >> 2) * nth) % letters.length],
    ).join(''),
  );

it.each([
  ['long', texts(200)],
  ['short', texts(20)],
])(
  'a query reads a part of a large index, and misses no text that has its words: %s',
  async (name, texts) => {
    const out = join(folder, `large-${name}`);
    const writer = new IndexWriter(out);
    for (const [nth, text] of texts.entries()) {
      writer.add({
        id: `t${nth}`,
        lang: 'ja',
        title: {},
        date: '2024-01-01',
        words: [text],
        places: [],
      });
    }
    writer.finish();
    const index = await opened(out);
    for (const query of ['安全保障', '抑止協力', '平', texts[70]?.slice(10, 19) ?? '']) {
      const right = texts.flatMap((text, nth) => (text.includes(query) ? [nth] : []));
      expect(await index.textsWith(query)).toEqual(expect.arrayContaining(right));
    }
    writeFileSync(join(out, 'index.json'), '{"format": 1}');
    await expect(opened(out)).rejects.toThrow('Expected 2');
  },
);
