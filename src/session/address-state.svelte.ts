import type { Library } from '../pack/library.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { PlaceId } from '../place/place.ts';
import type { UnitId } from '../text/unit.ts';
import { packChoiceIn, withPackChoice, type Address } from './address.ts';
import { decodeView } from './decode-view.ts';
import { encodeView } from './encode-view.ts';
import { validIds } from './valid-ids.ts';
import type { ValidIds } from './view-parameters.ts';
import { nothing, type View } from './view.ts';

/**
 * What the address says, and what ends with the next address. View and language are kept apart: most of
 * what is on the page depends on the language and on nothing else of the view, and is left alone as long
 * as it stays the same.
 */
export class AddressState {
  readonly library: Library;
  protected readonly address: Address;
  protected readonly validIds: ValidIds;
  readonly #preferred: Lang;
  readonly #listeners = new Set<() => void>();

  #view: View = $state.raw(nothing);
  /** The language that the address names. */
  #chosenLang: Lang | undefined = $state();
  #announcement: string | undefined = $state();
  #withImplied = $state(false);
  readonly words = $derived.by(() => words[this.lang]);

  /** @param preferred the language for readers whose address names none */
  constructor(library: Library, address: Address, preferred: Lang) {
    this.library = library;
    this.address = address;
    this.validIds = validIds(library);
    this.#preferred = preferred;
    this.#readAddress();
    address.listen(() => {
      this.#readAddress();
    });
  }

  get view(): View {
    return this.#view;
  }

  get lang(): Lang {
    return this.#chosenLang ?? this.#preferred;
  }

  /** The announcement of an act that cannot be seen in the view. */
  get announcement(): string | undefined {
    return this.#announcement;
  }

  /** Whether the card has the passages that only imply the place, too. */
  get withImplied(): boolean {
    return this.#withImplied;
  }

  /** Says what was done, until the address changes; `undefined`: nothing, so that the same can be said again. */
  announce(words: string | undefined): void {
    this.#announcement = words;
  }

  showImplied(wanted: boolean): void {
    if (wanted === this.#withImplied) return;
    this.#withImplied = wanted;
    this.#changed();
  }

  /**
   * Calls back after every change of what is shown.
   * @returns the end of it
   */
  listen(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** The link to a view of this pack. */
  href(view: View): string {
    // An empty link would lead to the address as it is.
    return this.address.hrefOf(encodeView(view)) || '?';
  }

  /** The link to one unit and nothing else: what one copies to cite it. */
  hrefOf(unit: UnitId): string {
    return this.href({ ...nothing, unit });
  }

  /** The link to one place's card. It changes with the language alone: there are many, and picking one is not to wait for them. */
  placeHref(place: PlaceId): string {
    const lang = this.#chosenLang;
    return this.href({ ...nothing, place, ...(lang && { lang }) });
  }

  /** The query that stays when another text is opened: the language that the reader chose. */
  get languageSearch(): string {
    const { lang } = this.view;
    return encodeView({ ...nothing, ...(lang && { lang }) });
  }

  /** The query that stays in another edition of the pack: the language, the unit that is read, what is searched for. */
  get editionSearch(): string {
    const { lang, query, unit } = this.view;
    return encodeView({
      ...nothing,
      ...(unit && { unit }),
      ...(query && { query }),
      ...(lang && { lang }),
    });
  }

  /** The link to another edition of the pack. */
  editionHref(edition: string): string {
    return withPackChoice(this.editionSearch, {
      ...packChoiceIn(this.address.hrefOf('')),
      edition,
    });
  }

  /** The address of a view as one gives it to others: absolute, and it names the pack, whatever the site opens with then. */
  urlOf(view: View): string {
    const { id } = this.library.pack.manifest;
    const search = withPackChoice(encodeView(view), { ...packChoiceIn(this.href(view)), pack: id });
    return new URL(search, location.href).href;
  }

  #readAddress(): void {
    this.#view = decodeView(this.address.search, this.validIds).view;
    this.#chosenLang = this.#view.lang;
    this.#announcement = undefined;
    this.#changed();
  }

  #changed(): void {
    for (const changed of this.#listeners) changed();
  }
}
