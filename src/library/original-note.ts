const keyOf = (pack: string) => `original-of-${pack}`;

/**
 * The language of the original that a reader added to a pack, noted where it is known at once: a page
 * that has none asks no database.
 */
export function originalNote(pack: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(pack)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @throws if the browser keeps nothing */
export function noteOriginal(pack: string, lang: string | undefined): void {
  if (lang === undefined) localStorage.removeItem(keyOf(pack));
  else localStorage.setItem(keyOf(pack), lang);
}
