import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/pack/main.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
    },
  );
  const rows = stdout.split('\n').filter(Boolean);
  return { rows: rows.map((line): unknown => JSON.parse(line)), stderr, status };
};

it('compares two packs by place, each by its id or its folder', () => {
  const { rows, status } = run('diff', 'washington-2024', 'data/packs/harbour-2024');
  expect(status).toBe(0);
  expect(rows).toContainEqual({
    place: 'UKR',
    a: 30,
    b: 0,
    roleA: 'partner',
    roleB: 'unnamed',
    change: 'dropped',
  });
});

it('aligns the editions of a pack', () => {
  const { rows } = run('align', 'harbour-2024', 'harbour-2024');
  expect(rows).toContainEqual({ a: ['art-4-c'], b: ['art-4-c'], sure: true });
});

it('says what it cannot find', () => {
  const { stderr, status } = run('align', 'harbour-2024', 'nowhere.txt');
  expect(status).toBe(1);
  expect(stderr).toContain('“nowhere.txt”');
});
