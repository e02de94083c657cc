/** How wide bold letters are at most in common faces, in ems; any other is no wider than `plain`. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{Emoji_Presentation}/u, 1.4],
  [/[⺀-￯\u{10000}-\u{10ffff}]/u, 1],
  [/[MWmw@%‰©®…—ÆŒæœЖФШЩЫЮжфшщыю]/u, 1],
  [/[ Ifijlrt.,:;'’!|()[\]/\\-]/u, 0.4],
  [/[\p{Lu}&<>=+±×÷~^–]/u, 0.8],
];
const plain = 0.62;

/** How wide a title is at most, in the unit of the type size: one of wide letters still has its room. */
export function titleWidth(title: string, size: number): number {
  let ems = 0;
  for (const char of title) ems += widths.find(([letters]) => letters.test(char))?.[1] ?? plain;
  return ems * size;
}

/** Matches where a line ends best: at a space, or after a mark. */
const marks = /(?<=[\s、。・::!?])/u;
/** Where it may end besides: in Japanese after what ends a phrase, which is kana, but for a counter's. */
const phrases =
  /(?<=[\s、。・::!?])|(?<=[」』)”])(?=[^\p{sc=Hira}、。」』)])|(?<=(?<!\d\p{sc=Hira}?)\p{sc=Hira})(?=[^\p{sc=Hira}ー、。・::」』)!?])/u;

/** Puts pieces on lines of a width; nothing if one of them is wider. */
function filled(pieces: readonly string[], width: number, size: number): string[] | undefined {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && titleWidth(longer.trimEnd(), size) <= width)
      lines.splice(-1, 1, longer);
    else if (titleWidth(piece.trimEnd(), size) <= width) lines.push(piece);
    else return undefined;
  }
  return lines;
}

/** The same on lines as even as they can be, and no more of them. */
function evenly(pieces: readonly string[], width: number, size: number): string[] | undefined {
  let lines = filled(pieces, width, size);
  for (let narrower = width; lines;) {
    narrower -= size / 2;
    const evener = filled(pieces, narrower, size);
    if (!evener || evener.length > lines.length) break;
    lines = evener;
  }
  return lines;
}

/**
 * Breaks a title into as few lines as there can be, at marks if that does, or else between its phrases.
 * @param width of a line, in the unit of the type size
 * @returns nothing if a phrase is wider than a line
 */
export function setTitle(title: string, width: number, size: number): string[] | undefined {
  const finest = evenly(title.split(phrases), width, size);
  const best = evenly(title.split(marks), width, size);
  return finest && best && best.length <= finest.length ? best : finest;
}
