import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../src/editing/join-text.ts';
import { publishDraft } from '../../src/editing/publish-draft.ts';
import { addReading } from '../../src/editing/scheme-readings.ts';
import { chooseScheme } from '../../src/editing/own-scheme.ts';
import { joinWithPrevious, splitUnit } from '../../src/editing/recut.ts';
import { cut } from '../../src/importing/cut/cut.ts';
import type { Draft } from '../../src/pack/draft.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { parseWithoutText, withoutText } from '../../src/pack/without-text.ts';
import { findFingerprint, fingerprint, unspaced } from '../../src/text/fingerprint.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { communique, draftOf, references } from './invent.ts';

function packOf(draft: Draft): Pack {
  const parsed = parsePack(publishDraft(draft, references).document, references.gazetteer);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
/** A text as it is cut when its file is read. */
const textOf = (paragraphs: readonly string[]) =>
  cut(
    { blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })), facts: {} },
    { lang: 'en' },
  );
/** A pack that was saved without its text, and read again. */
function saved(pack: Pack) {
  const parsed = parseWithoutText(JSON.parse(JSON.stringify(withoutText(pack))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
const quote = 'Congo is thanked.';
const read: Draft = {
  ...addReading(chooseScheme(draftOf(), 'own'), 'en', {
    name: 'Rival',
    rule: '',
    slot: 'yellow',
  }),
  readings: [{ unit: 'p2', place: 'MAR', reading: 'rival', quote: 'lends its boats to Morocco' }],
};
const pack = packOf(read);

describe('a pack without text', () => {
  it('has no words of its units but names, and those that show a reading', () => {
    const json = JSON.stringify(withoutText(pack));
    for (const words of ['keep the lights', 'as EU member states do', quote])
      expect(json).not.toContain(words);
    for (const words of ['Norway', 'lends its boats to Morocco', 'Statement of Bergen'])
      expect(json).toContain(words);
  });

  it('is whole again with its text', () => {
    const joined = joinText(saved(pack), textOf(communique));
    expect(joined).toEqual({ document: pack.document, missing: [] });
  });

  it('is whole with a text that is cut and set otherwise', () => {
    const [one] = unitsOf(read.edition);
    const at = one!.text.indexOf('Norway thanks');
    const recut = packOf(joinWithPrevious(splitUnit(read, 'p1', at), 'p3'));
    const reflowed = communique.map((it) => it.replace('the lights', 'the\n lights'));
    const { document, missing } = joinText(saved(recut), textOf(reflowed));
    expect(missing).toEqual([]);
    const parsed = parsePack(document, references.gazetteer);
    expect(parsed.ok && parsed.unanchored).toEqual([]);
    expect(parsed.ok && parsed.pack.mentions.map((it) => it.quote)).toEqual(
      recut.mentions.map((it) => it.quote),
    );
  });

  it('opens with what it can of a text that lacks a unit, which is told', () => {
    const other = textOf(communique.with(1, '1. The lights are out.'));
    const { document, missing } = joinText(saved(pack), other);
    expect(missing).toEqual(['p1']);
    const parsed = parsePack(document, references.gazetteer);
    expect(parsed.ok && parsed.pack.text.parts[0]?.units.map(({ id }) => id)).toEqual(['p2', 'p3']);
  });

  it('is refused with each reason where it is none', () => {
    const parsed = parseWithoutText({ ...withoutText(pack), version: 2 });
    expect(parsed.ok || parsed.problems[0]?.path).toBe('version');
  });
});

describe('fingerprints', () => {
  it('find words wherever they stand', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (words, before, after) => {
        const text = before + words + after;
        const at = findFingerprint(text, words.length, fingerprint(words), 0, text.length);
        return at === text.indexOf(words);
      }),
    );
  });

  it('are of words without white space, whose places are known', () => {
    expect(unspaced(' a\n bc ')).toEqual({ text: 'abc', at: [1, 4, 5, 6] });
  });
});
