import { en } from './en.ts';
import { ja, type Words } from './ja.ts';
import type { Lang } from './lang.ts';

/** All words of the interface, by language. */
export const words: Readonly<Record<Lang, Words>> = { ja, en };

/**
 * A date as a reader writes it.
 * @param iso a date, a year-month or a year
 */
export function formatDate(iso: string, lang: Lang): string {
  const [year = '', month, day] = iso.split('-').map(Number);
  if (lang === 'ja') {
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  }
  const name = month
    ? new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2000, month - 1, 1),
      )
    : '';
  return [day, name, year].filter(Boolean).join(' ');
}

/** The name of a language in another. */
export function languageName(tag: string, lang: Lang): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
}

/** A number, with an annex's letter before it or an item's number after it. */
const numbered = /^(?<annex>A)?(?<n>\d+)(?:\.(?<item>\d+))?$/;

/**
 * A unit as it is cited in running words: `¶17`, `¶A3`, `Art. 5`.
 * @param label a unit's label, or several
 */
export function citation(label: string): string {
  return /^[A-Z]?\d/.test(label) ? `¶${label}` : label;
}

/** A unit's label spoken out, for those who hear it; what is no number is said as it is. */
export function unitInWords(label: string, lang: Lang): string {
  const found = numbered.exec(label)?.groups;
  if (!found) return label;
  const { annex, n = '', item } = found;
  const say = words[lang];
  if (annex) return item === undefined ? say.annex(n) : say.annexBullet(n, item);
  return item === undefined ? say.paragraph(n) : say.bullet(n, item);
}

/** The name of a unit's number: it holds what one sees, for those who call by what they see. */
export function unitLabel(
  { label, parent }: { label: string; parent?: string },
  lang: Lang,
): string {
  const spoken = unitInWords(label, lang);
  return parent !== undefined || spoken.includes(label) ? spoken : `${label} ${spoken}`;
}
