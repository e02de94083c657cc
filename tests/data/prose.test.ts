import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefingWords } from '../../src/messages/briefing.ts';
import { deckWords } from '../../src/messages/deck.ts';
import { sceneWords } from '../../src/messages/scenes.ts';
import { words } from '../../src/messages/words.ts';

const read = (path: string): [string, unknown] => [path, JSON.parse(readFileSync(path, 'utf8'))];
const jsonIn = (folder: string) =>
  readdirSync(folder).flatMap((name) =>
    name.endsWith('.json') ? [read(`${folder}/${name}`)] : [],
  );

type Phrase = (...gaps: unknown[]) => unknown;

/** A phrase with its gaps filled: by words, or by lists of words where it asks for one. */
function filled(phrase: Phrase): unknown {
  try {
    return phrase('1', '2', '3', '4', '5');
  } catch {
    return phrase(['1'], ['2'], ['3'], ['4'], ['5']);
  }
}

/** Every string by its path, but for names as readers type them; phrases with gaps are filled in. */
function leaves(it: unknown, path: string): [string, string][] {
  if (typeof it === 'string') return [[path, it]];
  if (typeof it === 'function') return leaves(filled(it as Phrase), path);
  return Object.entries(it ?? {}).flatMap(([key, value]) =>
    key === 'forms' || key === 'metonyms' ? [] : leaves(value, `${path}.${key}`),
  );
}

const prose = [
  ...jsonIn('data'),
  ...jsonIn('data/packs/washington-2024'),
  ...jsonIn('data/packs/harbour-2024'),
  ...jsonIn('data/packs/harbour-2025'),
  ['words', [words, briefingWords, deckWords, sceneWords]] as const,
].flatMap(([path, it]) => leaves(it, path));

describe('the prose of data and interface', () => {
  it('is all read', () => {
    const has = (text: string) => prose.some(([, it]) => it.includes(text));
    expect(prose.length).toBeGreaterThan(2000);
    expect(has('Russia’s war') && has('Skip to the text') && has('強靭性')).toBe(true);
  });

  it('has curly apostrophes and quotation marks', () => {
    expect(prose.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it('spells resilience one way in Japanese', () => {
    expect(prose.filter(([, text]) => text.includes('強靱'))).toEqual([]);
  });
});
