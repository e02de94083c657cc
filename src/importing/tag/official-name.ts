import type { Lexicon } from '../../pack/reference.ts';
import type { Entry } from './entry.ts';

/** Where a name begins and ends with the words that make it a state's official one. */
export type OfficialName = (
  text: string,
  start: number,
  end: number,
  entry: Entry,
) => readonly [start: number, end: number];

/** How far from a name these words are looked for, in UTF-16 units. */
const near = 60;

/**
 * Takes to a name what makes it a state's official one, so that no list needs all of these:
 * Democratic Republic of Afghanistan, Hungarian People’s Republic, ルーマニア社会主義共和国.
 */
export function officialNames({ script, styles }: Lexicon): OfficialName {
  const latin = script === 'Latn';
  const blank = latin ? String.raw`\s+` : '';
  const qualities = `(?:(?:${styles.with.join('|')})${blank})*`;
  const before = new RegExp(
    String.raw`(?<!\p{L})${qualities}(?:${styles.before.join('|')})\s+of\s+(?:the\s+)?$`,
    'u',
  );
  // A name may have the first of these words itself: Republic of Bulgaria.
  const styled = new RegExp(String.raw`(?:${styles.before.join('|')})\s`, 'uy');
  const further = new RegExp(String.raw`(?<!\p{L})${qualities}$`, 'u');
  // Not the Turkish Republic of …, nor Soviet Republics.
  const noMore = latin ? String.raw`(?!\p{L}|\s+of\s)` : '';
  const behind = new RegExp(`^${blank}${qualities}(?:${styles.behind.join('|')})${noMore}`, 'u');

  return (text, start, end, { kind }) => {
    if (kind !== 'name' && kind !== 'demonym') return [start, end];
    if (latin) {
      styled.lastIndex = start;
      const leads =
        kind === 'name' && /of\s+(?:the\s+)?$/.test(text.slice(Math.max(0, start - 8), start))
          ? before
          : styled.test(text) && further;
      const found = leads && leads.exec(text.slice(Math.max(0, start - near), start));
      if (found) return [start - found[0].length, end];
    }
    const found = behind.exec(text.slice(end, end + near));
    return [start, found ? end + found[0].length : end];
  };
}
