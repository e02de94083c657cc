/** A text in one or more languages, by their BCP 47 tags. */
export type Localized = Readonly<Record<string, string>>;

/** A text in both languages of the interface. */
// An alias and not an interface: only so is it a `Localized` too.
export type Bilingual = Readonly<Record<'ja' | 'en', string>>;

/**
 * Chooses what a reader is shown.
 * @param lang the reader's language
 * @returns the text in that language, else in English, else in the first language there is
 */
export function localize(text: Localized, lang: string): string;
export function localize(text: Localized | undefined, lang: string): string | undefined;
export function localize(text: Localized | undefined, lang: string): string | undefined {
  return text && (text[languageIn(text, lang)] ?? '');
}

/**
 * The language of what `localize` gives, for the `lang` attribute of what shows it.
 * @param lang the reader's language, which is also that of no text at all
 */
export function languageIn(text: Localized | undefined, lang: string): string {
  return [lang, 'en'].find((it) => text?.[it] !== undefined) ?? Object.keys(text ?? {})[0] ?? lang;
}
