import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nato } from '../../src/scheme/presets/nato.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|svelte|css)$/.test(path) && !path.startsWith('scheme/presets/'));

const roles = nato.roles.map(({ id }) => id).filter((id) => id !== 'named' && id !== 'unnamed');
const word = new RegExp(`\\b(?:${roles.join('|')})\\b`, 'g');
/** The gazetteer knows of places that are threats without a country. */
const allowed = new Set(['place/place.ts threat']);

/** What of a file is code: comments may speak of the first text. */
function codeOf(path: string): string {
  return readFileSync(join('src', path), 'utf8')
    .replaceAll(/\/\*.*?\*\/|<!--.*?-->/gs, '')
    .replaceAll(/(?<!:)\/\/.*/g, '');
}

it('no code but the preset knows the roles of the first text: another text has others', () => {
  const found = sources.flatMap((path) =>
    [...codeOf(path).matchAll(word)].map(([role]) => `${path} ${role}`),
  );
  expect(found.filter((it) => !allowed.has(it))).toEqual([]);
  expect(sources.length).toBeGreaterThan(300);
});
