import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFingerprint, fingerprint, unspaced } from '../../src/text/fingerprint.ts';

describe('a text without its white space', () => {
  it('tells of each sign where it stood, and where the text ends', () => {
    expect(unspaced(' a\tb\n')).toEqual({ text: 'ab', at: [1, 3, 4] });
    expect(unspaced('')).toEqual({ text: '', at: [0] });
  });

  it('is the same however the words are set', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const [tight, wide] = [unspaced(words.join('')), unspaced(words.join(' \n'))];
        expect(wide.text).toBe(tight.text);
        expect(wide.at).toHaveLength(wide.text.length + 1);
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('tells texts apart by their signs and by the order of these', () => {
    const prints = ['', 'a', 'b', 'ab', 'ba', 'aa', '港', '港湾'].map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('of a long text is a whole number, and still tells its last sign', () => {
    const long = '\uffff'.repeat(5000);
    expect(Number.isSafeInteger(fingerprint(`${long}a`))).toBe(true);
    expect(fingerprint(`${long}a`)).not.toBe(fingerprint(`${long}b`));
  });
});

describe('words of which only length and fingerprint are known', () => {
  const text = 'Norway sails. Peru sails. Peru waits.';
  const find = (words: string, from = 0, most = text.length) =>
    findFingerprint(text, words.length, fingerprint(words), from, most);

  it('are found where they first stand from a place on', () => {
    expect(find('Peru')).toBe(14);
    expect(find('Peru', 14)).toBe(14);
    expect(find('Peru', 15)).toBe(26);
  });

  it('are found at the very beginning and at the very end', () => {
    expect(find('Norway')).toBe(0);
    expect(find('waits.')).toBe(text.length - 6);
    expect(find(text)).toBe(0);
  });

  it('are not found where they are not, nor farther on than they are looked for', () => {
    expect(find('Chile')).toBeUndefined();
    expect(find('Peru', 0, 14)).toBe(14);
    expect(find('Peru', 0, 13)).toBeUndefined();
    expect(find('Peru', 27)).toBeUndefined();
    expect(find(`${text} It rains.`)).toBeUndefined();
  });

  it('are found wherever they stand in any text', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '港', '\uffff'), minLength: 1 });
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const words = text.slice(from, to + 1);
        const found = findFingerprint(text, words.length, fingerprint(words), 0, text.length);
        expect(found).toBe(text.indexOf(words));
      }),
    );
  });
});
