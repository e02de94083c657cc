import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../src/drawing/indexed-png.ts';

/** The chunks of a PNG file, by their kind. */
function chunksOf(file: Uint8Array) {
  const bytes = Buffer.from(file);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

/** A picture with rows of the colours, as 0xRRGGBB, each pixel of another. */
async function pictureOf(width: number, colors: readonly number[]) {
  const data = Uint8ClampedArray.from(
    colors.flatMap((it) => [it >>> 16, (it >>> 8) & 255, it & 255, 255]),
  );
  const height = colors.length / width;
  const image = { data, width, height, colorSpace: 'srgb' } as ImageData;
  const chunks = chunksOf(await indexedPng(image));
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  const pixels = colors.map((_, at) => {
    const place = rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)]!;
    return palette.readUIntBE(place * 3, 3);
  });
  return { chunks, pixels };
}

describe('a PNG in few colours', () => {
  it('has each pixel in its colour', async () => {
    const colors = [0xffffff, 0x0b3a6e, 0x8c1515, 0x0b3a6e, 0xffffff, 0xd4c30f];
    const { chunks, pixels } = await pictureOf(3, colors);
    expect(pixels).toEqual(colors);
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect(chunks.get('IHDR')!.readUInt32BE(0)).toBe(3);
    expect(chunks.get('IHDR')!.readUInt32BE(4)).toBe(2);
  });

  it('keeps the most frequent colours of more than 256, and is near them elsewhere', async () => {
    const many = Array.from({ length: 2304 }, (_, at) => ((at >> 8) << 20) | ((at & 255) << 8));
    const plain = Array<number>(4096).fill(0x0b3a6e);
    const { chunks, pixels } = await pictureOf(64, [...plain, ...many]);
    expect(chunks.get('PLTE')).toHaveLength(256 * 3);
    expect(new Set(pixels.slice(0, 4096))).toEqual(new Set([0x0b3a6e]));
    for (const [at, pixel] of pixels.slice(4096).entries()) {
      const off = [16, 8, 0].map(
        (shift) => ((pixel >> shift) & 255) - ((many[at]! >> shift) & 255),
      );
      expect(Math.hypot(...off)).toBeLessThan(40);
    }
  });
});
