import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { linesOf } from '../../scripts/pack/lines.ts';

const tag = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pack/main.ts', 'tag', '--lang', 'ja'], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
  });

it('tags one text a line, up to one that is no text, and says which', () => {
  const { stdout, stderr, status } = tag('"訪日した米大統領"\n""\n{"no": "text"}\n');
  expect(status).toBe(1);
  expect(stderr).toContain('Line 3');
  expect(stdout).toBe('');
  const good = tag('"訪日した米大統領"\n\n"コンゴ"');
  expect(good.status).toBe(0);
  expect(good.stderr).toContain('2 texts');
  expect(
    good.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([
    [
      { start: 1, end: 2, quote: '日', place: 'JPN', as: 'name', state: 'certain' },
      { start: 4, end: 5, quote: '米', place: 'USA', as: 'name', state: 'certain' },
    ],
    [{ start: 0, end: 3, quote: 'コンゴ', place: 'COD', as: 'name', state: 'unsure' }],
  ]);
});

it('puts together what the stream parts, within a character too', async () => {
  const bytes = Buffer.from('"日本"\n\n"米国"\n"英国"', 'utf8');
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 2) {
      await Promise.resolve();
      yield bytes.subarray(at, at + 2);
    }
  }
  const texts: string[] = [];
  for await (const lines of linesOf(pieces())) texts.push(...lines.map(({ text }) => text));
  expect(texts).toEqual(['"日本"', '"米国"', '"英国"']);
});
