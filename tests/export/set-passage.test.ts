import { expect, it } from 'vitest';
import { linesOf, setPassage } from '../../src/export/deck/set-passage.ts';

const box = { width: 348, height: 320 };
const style = { sizes: [26, 24, 22, 20], parting: 0.5 };
/** Sets paragraphs, and gives what each slide holds as text. */
function set(...paragraphs: readonly string[][]) {
  const { size, slides } = setPassage(
    paragraphs.map((sentences) => ({ sentences, lang: 'ja' })),
    box,
    style,
  );
  return { size, slides: slides.map((pieces) => pieces.map(({ text }) => text)) };
}
const sentence = (n: number) => `${'あ'.repeat(n - 1)}。`;

it('a short passage is set large, and stays on one slide', () => {
  const { size, slides } = set([sentence(30), sentence(20)]);
  expect(size).toBe(26);
  expect(slides).toEqual([[sentence(30) + sentence(20)]]);
});

it('a longer one is set smaller before it takes a second slide', () => {
  const { size, slides } = set([sentence(80), sentence(60)]);
  expect(size).toBeLessThan(26);
  expect(slides).toHaveLength(1);
});

it('a long one goes on from sentence to sentence, in a size that is still read from behind', () => {
  const first = [sentence(90), sentence(90), sentence(90)];
  const second = [sentence(60), sentence(100)];
  const { size, slides } = set(first, second);
  expect(size).toBe(20);
  expect(slides.length).toBeGreaterThan(2);
  expect(slides.flat().join('')).toBe([...first, ...second].join(''));
  for (const paragraphs of slides) {
    expect(paragraphs.every((text) => text.endsWith('。'))).toBe(true);
    const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, box.width, size), 0);
    expect(lines * size * 1.4).toBeLessThanOrEqual(box.height);
  }
});

it('a sentence too long for a slide is parted after a comma', () => {
  const clauses = Array.from({ length: 8 }, () => `${'い'.repeat(49)}、`);
  const { slides } = set([[...clauses, '終わる。'].join('')]);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.slice(0, -1).every(([text]) => text?.endsWith('、'))).toBe(true);
});

it('an English one too, and never within a word', () => {
  const clause = 'a port that opens its basin first and asks its questions afterwards, ';
  const sentences = [`${clause.repeat(12)}is safe.`];
  const { slides } = setPassage([{ sentences, lang: 'en' }], box, style);
  const said = slides.map((pieces) => pieces.map(({ text }) => text).join(''));
  expect(said.length).toBeGreaterThan(1);
  expect(said.slice(0, -1).every((text) => text.endsWith(', '))).toBe(true);
  expect(said.join('')).toBe(sentences.join(''));
});

it('no words are one slide with none', () => {
  expect(set().slides).toEqual([[]]);
});

it('what is set smaller beside the rest takes the room that it needs, and no more', () => {
  const evidence = { sentences: [sentence(120)], lang: 'ja', scale: 0.6 };
  const { size, slides } = setPassage(
    [{ sentences: [sentence(60)], lang: 'ja' }, evidence],
    box,
    style,
  );
  expect(slides).toHaveLength(1);
  expect(size).toBeGreaterThan(set([sentence(60)], [sentence(120)]).size);
  expect(slides[0]?.map(({ of }) => of)[1]).toBe(evidence);
});
