/** Styles of numbers, by how far outside they stand. */
const ranks: readonly (readonly string[])[] = [
  ['Article', '条'],
  ['第一', 'pp', 'op'],
  ['a.iA', 'Ⅰ'],
  ['a.aA', 'a)aA'],
  ['1.', '1　', '§', '一、一'],
  ['1)', '(1)', '[1]', '（一）一', '1.1'],
];

/** How deep numbers of a style stand, 0 being outermost; bullets are innermost. */
export function rankOf(style: string): number {
  const plain = style.replace(/@.*/, '');
  if (isBullet(style)) return ranks.length + 1;
  // A number within other words, as a program draws it.
  if (plain.includes('#')) return ranks.length - 1;
  const found = ranks.findIndex((row) => row.includes(plain));
  return found < 0 ? ranks.length : found;
}

/** Whether numbers of a style are always those of a list in something else. */
export const isInner = (style: string) => rankOf(style) >= ranks.length;

export const isArticle = (style: string) => rankOf(style) === 0;

export const isBullet = (style: string) => style.startsWith('•');
