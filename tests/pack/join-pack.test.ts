import { expect, it } from 'vitest';
import { fileOf, joinPack } from '../../src/pack/join-pack.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { invented } from './invented.ts';

it('takes the version from the manifest, puts together what hangs on an edition, and sets the rest beside it', () => {
  const files: Record<string, unknown> = {
    manifest: { format: 2, id: 'x', editions: [{ lang: 'ja', rights: 0 }, { lang: 'en' }] },
    'text.ja': { lang: 'ja', parts: [1] },
    'mentions.ja': { mentions: [2] },
    'notes.ja': { notes: [3] },
    'text.en': { lang: 'en', parts: [4] },
    'mentions.en': { mentions: [5] },
    'notes.en': { notes: [6] },
    readings: { groups: [7], readings: [8] },
  };
  expect(joinPack((name) => files[name])).toEqual({
    format: 2,
    manifest: { id: 'x' },
    editions: [
      { lang: 'ja', rights: 0, parts: [1], mentions: [2], notes: [3] },
      { lang: 'en', parts: [4], mentions: [5], notes: [6] },
    ],
    groups: [7],
    readings: [8],
  });
});

it.each([null, undefined, 'nonsense', 3, []])(
  'judges nothing: files that are %j reach the parser and are refused there',
  (file) => {
    for (const editions of [file, [file], [{ lang: 'ja' }]]) {
      const joined = joinPack((name) => (name === 'manifest' ? { format: 2, editions } : file));
      expect(parsePack(joined, invented).ok).toBe(false);
    }
  },
);

it.each([
  ['format', 'manifest.json'],
  ['manifest.date', 'manifest.json'],
  ['manifest.boundaries.viewpoint', 'boundaries.json'],
  ['editions.1.rights.en', 'manifest.json'],
  ['editions.0.parts.0.units.2', 'text.ja.json'],
  ['editions.1.mentions.4.place', 'mentions.en.json'],
  ['editions.1.notes', 'notes.en.json'],
  ['groups.0', 'readings.json'],
  ['readings.7', 'readings.json'],
  ['coding', 'topics.json'],
  ['scenes.1.title', 'scenes.json'],
])('finds the path %s again in %s', (path, file) => {
  expect(fileOf(path, { editions: [{ lang: 'ja' }, { lang: 'en' }] })).toBe(file);
});
