/** The bytes of the characters that Windows-1252 has between 0x80 and 0x9F. */
const windows1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((it, at) => [it, 0x80 + at]),
);
const byteOf = (character: string) => windows1252.get(character) ?? character.charCodeAt(0);

const tail = String.raw`[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`;
/** What UTF-8 looks like where each of its bytes was taken for a character: â€™ for ’, Ã© for é. */
const garbled = new RegExp(
  `[\\u00c2-\\u00df]${tail}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3}`,
  'g',
);
/** An apostrophe of which only the first byte was left: Russiaâs. */
const halved = /(?<=\p{L})â(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;

/**
 * Mends text whose UTF-8 was read as Windows-1252 and saved so.
 * @returns the text, and in how many places it was mended
 */
export function mendMojibake(text: string): { text: string; mended: number } {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let mended = 0;
  const whole = text.replace(garbled, (run) => {
    try {
      const made = utf8.decode(Uint8Array.from(run, byteOf));
      mended += 1;
      return made;
    } catch {
      return run;
    }
  });
  // The rest is an apostrophe only where English is written.
  const english = /\b(?:the|and|of)\b/.test(whole);
  return {
    text: english ? whole.replace(halved, () => ((mended += 1), '’')) : whole,
    get mended() {
      return mended;
    },
  };
}
