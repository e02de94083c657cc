import type { Unit } from '../text/unit.ts';
import type { Manifest } from './pack.ts';

/**
 * The link to a unit in the original, by a text fragment that a browser scrolls to: the paragraph's
 * number where the edition is a translation, else the first words.
 * @param units all units of the text
 * @returns undefined where the pack does not say where the original is
 */
export function originalAt(
  { original: { url }, translation }: Pick<Manifest, 'original' | 'translation'>,
  units: readonly Unit[],
  unit: Unit,
): string | undefined {
  if (url === undefined) return undefined;
  const { label } = units.find(({ id }) => id === unit.parent) ?? unit;
  const number = /^\d+$/.test(label) ? `${label}.` : '';
  const words = translation ? number : unit.text.split(/\s+/).slice(0, 6).join(' ');
  if (words === '') return url;
  // A hyphen would part the fragment.
  const fragment = `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
  return url.includes('#') ? url + fragment : `${url}#${fragment}`;
}

/** Whose the original is, what it is called and where it is, in a line. */
export function originalOf({ original }: Manifest): string {
  return [original.publisher, original.title, original.url].filter(Boolean).join(', ');
}
