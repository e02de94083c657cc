/** The small kana that make another consonant of ヴ, with what they are also written as. */
const vu: readonly (readonly [string, string])[] = [
  ['ゔぁ', 'ば'],
  ['ゔぃ', 'び'],
  ['ゔぇ', 'べ'],
  ['ゔぉ', 'ぼ'],
  ['ゔ', 'ぶ'],
];

/**
 * Text as one compares it when looking for it: width, case, accents, katakana and hiragana, long
 * vowels, ヴ and ブ, spaces and punctuation make no difference.
 */
export function normalize(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    // Latin accents only: the marks that make が of か are U+3099 and U+309A.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ー\p{P}\p{Z}]/gu, '');
  return vu.reduce((it, [from, to]) => it.replaceAll(from, to), plain);
}
