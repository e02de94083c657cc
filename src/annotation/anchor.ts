/** A character with the marks that are composed with it. */
const characters = /[\s\S]\p{M}*/gu;

/**
 * Finds words in a text in which accents and voicing marks may be written otherwise, composed or not:
 * some systems take the names and files they carry apart.
 * @returns the words as the text has them; `undefined` if they are not in it
 */
export function anchored(text: string, words: string): string | undefined {
  if (text.includes(words)) return words;
  const sought = words.normalize('NFC');
  const source = text.match(characters) ?? [];
  const composed = source.map((character) => character.normalize('NFC'));
  const at = composed.join('').indexOf(sought);
  if (at < 0) return undefined;
  /** How much of the source lies before a place in the composed text. */
  const before = (place: number) => {
    let [from, to] = [0, 0];
    for (let i = 0; from < place; i++) {
      from += composed[i]?.length ?? 1;
      to += source[i]?.length ?? 0;
    }
    return to;
  };
  return text.slice(before(at), before(at + sought.length));
}
