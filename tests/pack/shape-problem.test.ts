import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { describeProblem } from '../../src/pack/problem.ts';
import { tinyPack } from './hostile-packs.ts';
import { invented } from './invented.ts';

type Tiny = ReturnType<typeof tinyPack>;

/** The sentences on a small pack with one thing changed in it. */
function said(change: (pack: Tiny) => unknown): { ja: string; en: string } {
  const pack = tinyPack();
  change(pack);
  const parsed = parsePack(JSON.parse(JSON.stringify(pack)), invented);
  const [first] = parsed.ok ? [] : parsed.problems;
  if (!first) throw new Error('it opens');
  return { ja: describeProblem(first, 'ja'), en: describeProblem(first, 'en') };
}
const unit = (pack: Tiny) => pack.editions[0]!.parts[0]!.units[1]!;

describe('a value of a wrong shape', () => {
  it.each<[string, (pack: Tiny) => unknown, string, string]>([
    [
      'is missing',
      (it) => Reflect.deleteProperty(it.manifest, 'date'),
      'manifest.date: it must be there, and is missing.',
      'manifest.date: 必要な値ですが、ありません。',
    ],
    [
      'is of another type',
      (it) => Object.assign(unit(it), { text: 7 }),
      'editions.0.parts.0.units.1.text: it must be a text, and is 7.',
      'editions.0.parts.0.units.1.text: 文字列でなければなりませんが、7 です。',
    ],
    [
      'is a text where an object is expected',
      (it) => (it.manifest['title'] = 'Tiny'),
      'manifest.title: it must be an object, {…}, and is "Tiny".',
      'manifest.title: 項目の集まり({…})でなければなりませんが、"Tiny" です。',
    ],
    [
      'is none of the values that there are',
      (it) => (unit(it)['kind'] = 'poem'),
      'editions.0.parts.0.units.1.kind: it must be "paragraph", "item", "preamble" or "heading", and is "poem".',
      'editions.0.parts.0.units.1.kind: "paragraph"、"item"、"preamble"、または"heading"でなければなりませんが、"poem" です。',
    ],
    [
      'is too long, and then cut short where it is told',
      (it) => (unit(it)['label'] = '🌊'.repeat(25_001)),
      'editions.0.parts.0.units.1.label: it must be at most 50000 long, and is 50002 long.',
      'editions.0.parts.0.units.1.label: 長さ 50000 以下でなければなりませんが、長さ 50002 です。',
    ],
    [
      'is no date',
      (it) => (it.manifest['date'] = '2024-02-30'),
      'manifest.date: it must be a date of the calendar, such as 2024-07-10, 2024-07 or 2024, and is "2024-02-30".',
      'manifest.date: 2024-07-10、2024-07、2024 のような、暦にある日付でなければなりませんが、"2024-02-30" です。',
    ],
    [
      'has a text in no language',
      (it) => (it.manifest['title'] = {}),
      'manifest.title: it must be a text in one language or more, and is {}.',
      'manifest.title: 一つ以上の言語での文でなければなりませんが、{} です。',
    ],
    [
      'is on a unit, which is named',
      (it) => (it.editions[0]!.mentions[0]!['start'] = -1),
      'editions.0.mentions.0.start u1: it must be a number from 0 on, and is -1.',
      'editions.0.mentions.0.start u1: 0 以上の数でなければなりませんが、-1 です。',
    ],
    [
      'has none of several shapes: the fault that lies deepest is told',
      (it) => (it.manifest['scheme'] = { id: 'own', readings: [], roles: [], rules: [] }),
      'manifest.scheme.readings: it must be at least 1 long, and is [].',
      'manifest.scheme.readings: 長さ 1 以上でなければなりませんが、[] です。',
    ],
    [
      'begins otherwise, and is cut short',
      (it) => (it.editions[0]!.original['url'] = `http://${'🌊'.repeat(30)}`),
      `editions.0.original.url: it must be a text that begins with https://, and is "http://${'🌊'.repeat(16)}….`,
      `editions.0.original.url: https:// で始まる文字列でなければなりませんが、"http://${'🌊'.repeat(16)}… です。`,
    ],
  ])('%s', (_, change, en, ja) => {
    expect(said(change)).toEqual({ en, ja });
  });
});
