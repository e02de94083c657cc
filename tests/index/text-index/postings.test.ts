import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/index/text-index/bytes.ts';
import { PlaceWriter, readPlace } from '../../../src/index/text-index/place-postings.ts';
import { decodePostings, encodePostings } from '../../../src/index/text-index/postings.ts';
import {
  decodeKeys,
  encodeKeys,
  readShard,
  ShardWriter,
} from '../../../src/index/text-index/shard.ts';

/** Every so manieth of a thousand. */
const every = (nth: number) =>
  Array.from({ length: 1000 }, (_, at) => at).filter((at) => at % nth === 0);

describe('the texts that have a key', () => {
  it.each([
    ['none', []],
    ['all', every(1)],
    ['the last', [999]],
    ['the first', [0]],
    ['every second', every(2)],
    ['nine in ten', every(1).filter((at) => at % 10 !== 3)],
    ['some near, some far', [0, 1, 2, 3, 500, 501, 998]],
  ])('are read as they were written: %s', (_, texts) => {
    expect(decodePostings(encodePostings(texts, 1000), texts.length, 1000)).toEqual(texts);
  });

  it('take no room where all or none have it, and little more than a bit each where half have', () => {
    expect(encodePostings(every(1), 1000)).toHaveLength(0);
    expect(encodePostings(every(2), 1000).length).toBeLessThanOrEqual(1000 / 8 + 1);
    expect(encodePostings(every(100), 1000).length).toBeLessThanOrEqual(10);
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

describe('keys', () => {
  const keys = ['', 'a', 'abc', 'abd', '海域', '海洋', '𠮟', '𠮷'];

  it('are read as they were written, though their beginnings are left out', () => {
    expect(decodeKeys(encodeKeys(keys.slice(1)))).toEqual(keys.slice(1));
  });

  it('lead to their texts', () => {
    const writer = new ShardWriter();
    for (const [count, key] of keys.entries())
      writer.add({ key, count, postings: Uint8Array.of(count, 7) });
    expect(writer.first).toBe('');
    const read = [...readShard(writer.written())];
    expect(read.map(({ key }) => key)).toEqual(keys);
    expect(read[4]).toEqual({ key: '海域', count: 4, postings: Uint8Array.of(4, 7) });
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
