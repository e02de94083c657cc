import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verb as check } from '../../scripts/pack/check.ts';
import { verb as publish } from '../../scripts/pack/publish.ts';
import { verb as read } from '../../scripts/pack/read.ts';

let folder = '';
const said = { out: [] as string[], noted: [] as string[] };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  said.out = [];
  said.noted = [];
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  vi.spyOn(console, 'info').mockImplementation((line: string) => void said.out.push(line));
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.noted.push(line));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const statement = [
  '# Statement of Bergen, 16 May 2031',
  '1. Norway and Portugal keep the lights of the ports. Peru has joined them.',
  '2. Congo lends its boats to Morocco, as EU member states do.',
].join('\n\n');

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const json = (...path: string[]) =>
  JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as Record<string, unknown>;

describe('a file becomes a pack', () => {
  it('by way of a draft, which is checked', async () => {
    await read.run([write('Bergen Statement.md', statement), '--out', folder]);
    expect(said.out).toEqual([join(folder, 'bergen-statement.draft.json')]);
    expect(json('bergen-statement.draft.json')['manifest']).toEqual({
      id: 'bergen-statement',
      title: { en: 'Statement of Bergen, 16 May 2031' },
      date: '2031-05-16',
      scheme: 'named',
    });
    expect(json('bergen-statement.draft.json')['source']).toMatchObject({
      name: 'Bergen Statement.md',
      blocks: [{ kind: 'heading' }, { kind: 'paragraph' }, { kind: 'paragraph' }],
    });

    const out = join(folder, 'bergen-2031');
    await publish.run([said.out[0] ?? '', '--out', out, '--rights', 'Public domain.']);
    expect(said.noted).toEqual(['left out, for it is unsure: p2 “Congo”']);
    expect(json('bergen-2031', 'manifest.json')).toMatchObject({
      format: 2,
      id: 'bergen-2031',
      editions: [{ lang: 'en', rights: { en: 'Public domain.' } }],
    });
    expect(json('bergen-2031', 'readings.json')['readings']).toContainEqual({
      unit: 'p1',
      place: 'PER',
      reading: 'mention',
      quote: { en: 'Peru has joined them.' },
    });

    await check.run([out]);
    expect(said.out.at(-1)).toBe(out);
    expect(() => publish.run([said.out[0] ?? '', '--out', out])).toThrow('is there already');
  });

  it('unless something is missing, which is named', async () => {
    await read.run([write('a.txt', 'We agree on boats.\n\nWe agree on lights.'), '--out', folder]);
    expect(said.noted.at(-1)).toContain('no day was found');
    const publishing = () => publish.run([said.out[0] ?? '', '--out', join(folder, 'x')]);
    expect(publishing).toThrow('manifest.date: it must be there, and is missing.');
  });

  it('unless what is asked for is not there, which is said before anything is written', async () => {
    const file = write('a.txt', 'We agree.');
    const reading = (...args: string[]) => read.run([file, '--out', folder, ...args]);
    await expect(reading('--frameworks', 'nordic')).rejects.toThrow(/nordic.*There are: nato/);
    await expect(reading('--date', '2025-13-40')).rejects.toThrow('is no day');
    await expect(read.run(['none.txt', '--out', folder])).rejects.toThrow(
      'There is no file none.txt.',
    );
    expect(() => publish.run(['none.json', '--out', folder])).toThrow(
      'There is no file none.json.',
    );
    expect(said.out).toEqual([]);
  });

  it('which says of itself that it was made up', async () => {
    await read.run([write('Bergen Statement.md', statement), '--out', folder]);
    const out = join(folder, 'bergen-2031');
    await publish.run([said.out[0] ?? '', '--out', out, '--invented']);
    expect(json('bergen-2031', 'manifest.json')).toMatchObject({ invented: true });
    expect(said.noted.at(-1)).toContain('The rights in the text are not stated.');
  });

  it('and those that cannot be read do not keep the others from it', async () => {
    const files = [write('empty.txt', ''), write('a.txt', 'We agree.')];
    await expect(read.run([...files, '--out', folder])).rejects.toThrow('The file is empty.');
    expect(said.out).toEqual([join(folder, 'a.draft.json')]);
  });
});

it('a pack is checked whole: every problem is named, by its file', () => {
  const manifest = JSON.parse(
    readFileSync('data/packs/harbour-2024/manifest.json', 'utf8'),
  ) as Record<string, unknown>;
  write('manifest.json', JSON.stringify({ ...manifest, date: 'soon', scheme: 'none' }));
  const checking = () => check.run([folder, 'harbour-2024']);
  expect(checking).toThrow(/manifest\.json manifest\.date: [^]*manifest\.json manifest\.scheme: /);
  expect(said.out).toEqual(['harbour-2024']);
});

/** Copies a pack with a file changed. */
function packWith(id: string, file: string, change: (text: string) => string): string {
  const to = join(folder, 'packs', id);
  cpSync('data/packs/harbour-2024', to, { recursive: true });
  writeFileSync(join(to, file), change(readFileSync(join(to, file), 'utf8')));
  return to;
}

it.each([
  [
    'a place that a unit names and no reading reads',
    'readings.json',
    (text: string) => text.replace(/ *\{ *"unit": *"art-4-c"[^]*?\} *\},?\n/g, ''),
    /readings\.json art-4-c: [A-Z]{3} is named here, and has no reading/,
  ],
  [
    'a file that is no JSON, with line and column',
    'notes.ja.json',
    () => '{\n  "notes": [\n}',
    /notes\.ja\.json is no JSON from line 3, column 1 on/,
  ],
  [
    'a list of nothing',
    'manifest.json',
    (text: string) => text.replace(/"frameworks": \[[^\]]*\],/, '"frameworks": [],'),
    /manifest\.frameworks: it must be a list of one or more; where there is nothing to list, leave it out, and is \[\]/,
  ],
  [
    'a folder that is called otherwise',
    'manifest.json',
    (text: string) => text.replace('"harbour-2024"', '"harbour-2030"'),
    /the folder must be called the same/,
  ],
])('check says %s', (_, file, change, words) => {
  const path = packWith('harbour-2024', file, change);
  expect(() => check.run([path])).toThrow(words);
});

it('cut prints a unit a line, notes beside them, and exits 1 where it cannot', () => {
  const run = (file: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pack/main.ts', 'cut', file], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'ja_JP.UTF-8' },
    });
  const { stdout, stderr, status } = run(
    write('a.txt', '1. We agree on lights.\n\n3. We agree on boats.\n\n4. So be it.'),
  );
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toContainEqual({ id: 'p3', label: '3', kind: 'paragraph', text: 'We agree on boats.' });
  expect(stderr).toBe('1の次は3です。間の番号は見当たりません。\n');
  expect(status).toBe(0);
  const refused = run(write('b.txt', ''));
  expect([refused.stdout, refused.status]).toEqual(['', 1]);
  expect(refused.stderr).toContain('中身のないファイルです。');
});
