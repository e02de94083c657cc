import { describe, expect, it } from 'vitest';
import { isSameText } from '../../../src/editing/original/is-same-text.ts';
import { wordsOf } from '../../../src/pack/added-original/words.ts';
import { addFile, original, translated } from './harbour-file.ts';

/** How many of the pack's units have the words that they should, as a share. */
async function shareRight(
  paragraphs: readonly string[],
  expected: ReadonlyMap<string, string>,
): Promise<number> {
  const words = wordsOf(await addFile(paragraphs));
  const right = [...expected].filter(([unit, text]) => words.get(unit)?.text === text);
  return right.length / expected.size;
}
const asTheyAre = new Map(original.map(({ id, text }) => [id, text]));

/** Leaves paragraphs out, joins and cuts some, `share` of them in all. */
function disturbed(seed: number, share: number) {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const paragraphs: string[] = [];
  const expected = new Map<string, string>();
  for (let at = 0; at < original.length; at++) {
    const [{ id, text }, after] = [original[at]!, original[at + 1]];
    const chance = next() / share;
    const middle = text.indexOf(', ', text.length / 3) + 2;
    if (chance < 1 / 3 && at > 0) expected.set(id, '—');
    else if (chance < 2 / 3 && after && at > 0) {
      paragraphs.push(`${text} ${after.text}`);
      expected.set(id, `${text} ${after.text}`).set(after.id, '—');
      at += 1;
    } else if (chance < 1 && middle > 1 && text.length > 100) {
      const halves = [text.slice(0, middle).trim(), text.slice(middle)];
      paragraphs.push(...halves);
      expected.set(id, halves.join('\n'));
    } else {
      paragraphs.push(text);
      expected.set(id, text);
    }
  }
  return { paragraphs, expected };
}

describe('an original stands beside the translation', () => {
  it('by the numbers that are printed, each unit right', async () => {
    const paragraphs = original.map(({ marker, text }) => marker + text);
    expect(await shareRight(paragraphs, asTheyAre)).toBe(1);
  });

  it('by what it names where no numbers are printed', async () => {
    const paragraphs = original.map(({ text }) => text);
    expect(await shareRight(paragraphs, asTheyAre)).toBeGreaterThanOrEqual(0.98);
  });

  it('and mostly where one paragraph in seven is left out, joined or cut', async () => {
    let right = 0;
    const rounds = 4;
    for (let seed = 1; seed <= rounds; seed++) {
      const { paragraphs, expected } = disturbed(7919 * seed, 0.15);
      right += await shareRight(paragraphs, expected);
    }
    expect(right / rounds).toBeGreaterThanOrEqual(0.93);
  });
});

it('is known to be the same text by the names in it, whatever its numbers', async () => {
  const same = await addFile(original.map(({ text }) => text));
  expect(isSameText(translated, same, true)).toBe(true);
  // The same numbers on passages that name others.
  const { length } = original;
  const turned = original.map(({ marker }, at) => marker + original[(at + 9) % length]!.text);
  expect(isSameText(translated, await addFile(turned), true)).toBe(false);
  expect(isSameText(translated, await addFile(['A recipe', 'Take two eggs.']), true)).toBe(false);
});

it('is known by its rows where its language is one that no place is tagged in', async () => {
  const { draft, ...same } = await addFile(original.map(({ text }) => text));
  const untagged = { ...same, draft: { ...draft, suggestions: [] } };
  expect(isSameText(translated, untagged, false)).toBe(true);
  expect(isSameText(translated, untagged, true)).toBe(false);
  const other = await addFile(['A recipe', 'Take two eggs.']);
  expect(isSameText(translated, other, false)).toBe(false);
});
