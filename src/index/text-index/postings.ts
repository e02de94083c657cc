/**
 * Writes which of so many texts have a key, by Rice's code of the gaps between them; where more than
 * half have it, which have not.
 * @param texts their numbers, ascending
 * @param size the number of all texts
 */
export function encodePostings(texts: readonly number[], size: number): Uint8Array {
  const few = 2 * texts.length > size ? complementOf(texts, size) : texts;
  const width = widthFor(few.length, size);
  const bits: number[] = [];
  let last = -1;
  for (const text of few) {
    const gap = text - last - 1;
    last = text;
    for (let more = gap >>> width; more > 0; more--) bits.push(1);
    bits.push(0);
    for (let bit = width - 1; bit >= 0; bit--) bits.push((gap >>> bit) & 1);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [at, bit] of bits.entries())
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
  return bytes;
}

/**
 * Reads what `encodePostings` wrote.
 * @param count how many texts have the key
 * @returns their numbers, ascending
 */
export function decodePostings(bytes: Uint8Array, count: number, size: number): number[] {
  const most = 2 * count > size;
  const few = most ? size - count : count;
  const width = widthFor(few, size);
  const texts: number[] = [];
  let at = 0;
  const bit = () => {
    const value = ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1;
    at += 1;
    return value;
  };
  let last = -1;
  while (texts.length < few) {
    let gap = 0;
    while (bit() === 1) gap += 1;
    for (let more = width; more > 0; more--) gap = gap * 2 + bit();
    last += gap + 1;
    texts.push(last);
  }
  return most ? complementOf(texts, size) : texts;
}

/** How many bits of a gap are written as they are, so that the mean gap takes least. */
function widthFor(count: number, size: number): number {
  return count === 0 ? 0 : Math.max(0, Math.floor(Math.log2((size / count) * Math.LN2)));
}

/** The texts that are not among these. */
function complementOf(texts: readonly number[], size: number): number[] {
  const others: number[] = [];
  let at = 0;
  for (let text = 0; text < size; text++) {
    if (texts[at] === text) at += 1;
    else others.push(text);
  }
  return others;
}
