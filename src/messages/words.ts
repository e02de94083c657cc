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

/**
 * A unit's number as a reader cites it: `17`, `7.2`, `A3`.
 * @param id a unit's id
 */
export function citation(id: string): string {
  return id.startsWith('p') ? id.slice(1) : id.toUpperCase();
}

/** A unit's number spoken out, for those who hear it. */
export function spokenUnit(id: string, lang: Lang): string {
  const [n = '', b] = id.slice(1).split('.');
  const say = words[lang];
  if (id.startsWith('p')) return b === undefined ? say.paragraph(n) : say.bullet(n, b);
  return b === undefined ? say.annex(n) : say.annexBullet(n, b);
}

/** The name of a unit's number: it holds what one sees, for those who call by what they see. */
export function unitLabel(id: string, lang: Lang): string {
  const spoken = spokenUnit(id, lang);
  const seen = citation(id);
  return id.includes('.') || spoken.includes(seen) ? spoken : `${seen} ${spoken}`;
}

/** The heading of places that stand together: their role, or what they are. */
export function titleOf(tone: keyof Words['role'] | 'region' | 'institution', lang: Lang): string {
  const say = words[lang];
  if (tone === 'region') return say.regions;
  return tone === 'institution' ? say.institutions : say.role[tone];
}
