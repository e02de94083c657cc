/** The languages of the interface. */
export const langs = ['ja', 'en'] as const;
export type Lang = (typeof langs)[number];

/**
 * @param preferred the browser's languages, best first
 * @returns Japanese if it comes before English, else English
 */
export function chooseLang(preferred: readonly string[]): Lang {
  const first = preferred.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ja' || tag === 'en');
  return first === 'ja' ? 'ja' : 'en';
}
