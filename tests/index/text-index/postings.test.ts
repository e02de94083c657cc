import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/index/text-index/bytes.ts';
import { PlaceWriter, readPlace } from '../../../src/index/text-index/place-postings.ts';
import { BitReader, BitWriter } from '../../../src/index/text-index/bits.ts';
import { readPostings, writePostings } from '../../../src/index/text-index/postings.ts';
import { encodeShard, textsIn } from '../../../src/index/text-index/shard.ts';

/** Every so manieth of a thousand. */
const every = (nth: number) =>
  Array.from({ length: 1000 }, (_, at) => at).filter((at) => at % nth === 0);

/** Texts of a thousand, written. */
function written(texts: readonly number[]): Uint8Array {
  const writer = new BitWriter();
  writePostings(writer, texts, 1000);
  return writer.written();
}

describe('the texts that have a key', () => {
  it.each([
    ['all', every(1)],
    ['the last', [999]],
    ['the first', [0]],
    ['every second', every(2)],
    ['nine in ten', every(1).filter((at) => at % 10 !== 3)],
    ['some near, some far', [0, 1, 2, 3, 500, 501, 998]],
  ])('are read as they were written: %s', (_, texts) => {
    expect(readPostings(new BitReader(written(texts)), 1000)).toEqual(texts);
  });

  it('take hardly room where all have it, and little more than a bit each where half have', () => {
    expect(written(every(1)).length).toBeLessThanOrEqual(3);
    expect(written(every(2)).length).toBeLessThanOrEqual(1000 / 8 + 4);
    expect(written(every(100)).length).toBeLessThanOrEqual(11);
  });
});

describe('bytes', () => {
  it('hold numbers of any size and words of any letters', () => {
    const writer = new ByteWriter();
    const numbers = [0, 127, 128, 16_384, 2 ** 32, 2 ** 45 + 1];
    for (const number of numbers) writer.varint(number);
    writer.string('海域 𠮟る');
    const reader = new ByteReader(writer.written());
    expect(numbers.map(() => reader.varint())).toEqual(numbers);
    expect(reader.string()).toBe('海域 𠮟る');
    expect(reader.done).toBe(true);
  });
});

describe('bits', () => {
  it('hold numbers in each code', () => {
    const writer = new BitWriter();
    const numbers = [1, 2, 3, 4, 100, 65_536, 2 ** 30];
    for (const number of numbers) writer.gamma(number);
    for (const number of numbers) writer.rice(number % 1000, 5);
    const reader = new BitReader(writer.written());
    expect(numbers.map(() => reader.gamma())).toEqual(numbers);
    expect(numbers.map(() => reader.rice(5))).toEqual(numbers.map((it) => it % 1000));
  });

  it('take a byte for eight', () => {
    const writer = new BitWriter();
    expect(writer.written()).toHaveLength(0);
    for (let bit = 0; bit < 8; bit++) writer.gamma(1);
    expect([...writer.written()]).toEqual([255]);
    writer.rice(0, 0);
    expect([...writer.written()]).toEqual([255, 0]);
  });
});

describe('a shard', () => {
  const keys = [
    { key: 64, texts: [0, 999] },
    { key: 65, texts: every(3) },
    { key: 127, texts: [7] },
  ];
  const shard = encodeShard(keys, 64, 1000);

  it('leads from each of its keys to its texts, and from others to none', () => {
    for (const { key, texts } of keys) expect(textsIn(shard, key, 64, 1000)).toEqual(texts);
    expect(textsIn(shard, 66, 64, 1000)).toEqual([]);
    expect(textsIn(shard, 200, 64, 1000)).toEqual([]);
  });

  it('may be without keys', () => {
    expect(textsIn(encodeShard([], 64, 1000), 64, 64, 1000)).toEqual([]);
  });
});

it('the texts that name a place are read as they were written', () => {
  const texts = [
    { text: 0, passages: 3, role: 1 },
    { text: 9_000, passages: 300, role: 0 },
  ];
  const writer = new PlaceWriter();
  for (const text of texts) writer.add(text);
  expect(writer.count).toBe(2);
  expect(readPlace(writer.written())).toEqual(texts);
});
