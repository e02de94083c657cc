/** A text in the two languages of the interface. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}
