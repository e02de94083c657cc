const broken = /(\p{L}+)[-‐\u00ad]\n(\p{Ll}+)/gu;

/** Of the lines of a text that parts words at their ends, at least this share ends in a hyphen. */
const leastParted = 0.02;

/**
 * Joins words that were parted at the ends of lines. Whether the hyphen was theirs the rest of the
 * text tells: it has the one word, or the two with a hyphen; of words that it has not, the others do.
 * Where few lines end in a hyphen, they end in those that words have anyway.
 * @param text the whole, with its lines
 */
export function joinParted(text: string): string {
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
  const isOne = (first: string, second: string) =>
    Number(words.has(`${first}${second}`.toLowerCase())) -
    Number(words.has(`${first}-${second}`.toLowerCase()));
  const breaks = [...text.matchAll(broken)];
  const parted = breaks.length > leastParted * text.split('\n').length;
  const balance = breaks.reduce(
    (sum, [, first = '', second = '']) => sum + isOne(first, second),
    0,
  );
  return text.replace(broken, (whole, first: string, second: string) => {
    const one = parted && (isOne(first, second) || Math.sign(balance)) > 0;
    return one || whole.includes('\u00ad') ? `${first}${second}` : `${first}-${second}`;
  });
}
