import { expect, it } from 'vitest';
import { originalAt } from '../../src/pack/original.ts';
import type { Unit } from '../../src/text/unit.ts';

const unit = (id: string, label: string, text = '', parent?: string): Unit => ({
  ...{ id, label, text, kind: 'paragraph', marker: '' },
  ...(parent !== undefined && { parent }),
});
const units = [
  unit('p7', '7', 'Well-founded hope is what we have to give you.'),
  unit('p7.2', '7.2', '', 'p7'),
  unit('a1', 'A1'),
];
const at = (id: string, url?: string, translated = true) =>
  originalAt(
    {
      original: { title: 'T', ...(url !== undefined && { url }) },
      ...(translated && { translation: { en: 'ours' } }),
    },
    units,
    units.find((it) => it.id === id)!,
  );

it('a translated passage leads to the number of its paragraph in the original, if it has one of its own', () => {
  expect(at('p7', 'https://a.example/t')).toBe('https://a.example/t#:~:text=7.');
  expect(at('p7.2', 'https://a.example/t')).toBe('https://a.example/t#:~:text=7.');
  expect(at('a1', 'https://a.example/t')).toBe('https://a.example/t');
});

it('an untranslated one leads to its first words, in a fragment that a hyphen does not part', () => {
  expect(at('p7', 'https://a.example/t#top', false)).toBe(
    'https://a.example/t#top:~:text=Well%2Dfounded%20hope%20is%20what%20we%20have',
  );
});

it('leads nowhere where the pack does not say where the original is', () => {
  expect(at('p7')).toBeUndefined();
});
