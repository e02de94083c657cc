import { expect, it } from 'vitest';
import { joinPack } from '../../src/pack/join-pack.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { invented } from './invented.ts';

it('takes the version from the manifest and sets the other files beside it', () => {
  const joined = joinPack({
    manifest: { format: 1, id: 'x' },
    text: { lang: 'en' },
    mentions: { groups: [1], mentions: [2] },
    readings: { readings: [3] },
    notes: { notes: [4] },
  });
  expect(joined).toEqual({
    format: 1,
    manifest: { id: 'x' },
    text: { lang: 'en' },
    groups: [1],
    mentions: [2],
    readings: [3],
    notes: [4],
  });
});

it.each([null, undefined, 'nonsense', 3, []])(
  'judges nothing: files that are %j reach the parser and are refused there',
  (file) => {
    const manifest = { format: 1 };
    const joined = joinPack({ manifest, text: file, mentions: file, readings: file, notes: file });
    expect(parsePack(joined, invented).ok).toBe(false);
  },
);
