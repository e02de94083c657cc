import { buildConcordance } from '../index/concordance.ts';
import type { ComparedText } from '../index/text-comparison.ts';
import { TextIndex } from '../index/text-index/text-index.ts';
import { loadCrossReferences } from '../library/load-references.ts';
import { openBeside } from '../library/open-pack.ts';
import { siteIndexReader } from '../library/site-source.ts';
import type { CatalogEntry } from '../pack/catalog.ts';
import type { Library } from '../pack/library.ts';
import type { PlaceId } from '../place/place.ts';
import { exactOrAll, findablesIn, findPlaces, type Findable } from '../search/findable.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import type { PacksAtHand } from './packs-at-hand.svelte.ts';

/** So many places at most are looked up by what calls them. */
const mostCalled = 4;
/** So many texts of each kind that an index finds are looked up by name at a time. */
const mostLooked = 160;
/** So many packs are read at a time. */
const most = 30;

/** The packs that may have what is looked for, the newest of them. */
interface Wanted {
  readonly ids: ReadonlySet<string>;
  /** Whether there are others. */
  readonly more: boolean;
}

/** The texts of the packs at hand, the open one first; the others are read when they are asked for. */
export class TextsAtHand {
  readonly #packs: PacksAtHand;
  readonly #open: string;
  readonly #lang: string;
  readonly #library: Library;
  #findables: readonly Findable[] | undefined;
  readonly #asked = new Set<string>();
  #last: Promise<void> = Promise.resolve();
  #index: Promise<TextIndex | undefined> | undefined;
  #more = $state(false);
  #texts: readonly ComparedText[] = $state.raw([]);
  #failed: readonly CatalogEntry[] = $state.raw([]);
  #reading = $state(true);

  constructor({ library, concordance, lang }: Atlas, packs: PacksAtHand) {
    this.#packs = packs;
    this.#open = library.pack.manifest.id;
    this.#lang = lang;
    this.#library = library;
    this.#texts = [{ library, concordance }];
    this.#asked.add(this.#open);
  }

  /** The open text, and those that have been read and not removed since. */
  get texts(): readonly ComparedText[] {
    const here = this.#here;
    return this.#texts.filter(({ library }) => here.has(library.pack.manifest.id));
  }

  /** The packs that could not be read. */
  get failed(): readonly CatalogEntry[] {
    return this.#failed;
  }

  get reading(): boolean {
    return this.#reading;
  }

  /** Whether there are packs besides that may have what is looked for. */
  get more(): boolean {
    return this.#more;
  }

  /** The number of packs at hand, read or not. */
  get count(): number {
    return this.#here.size;
  }

  /**
   * Reads packs that have not been read, one after the other, the newest first and so many at a time;
   * each is there as soon as it can be.
   * @param query where the site has an index, only the packs that may have these words
   */
  read(query?: string): Promise<void> {
    this.#last = this.#last.then(() => this.#read(query));
    return this.#last;
  }

  get #here(): ReadonlySet<string> {
    const { published, kept } = this.#packs;
    return new Set([this.#open, ...[...published, ...kept].map(({ id }) => id)]);
  }

  async #read(query: string | undefined): Promise<void> {
    await this.#packs.list();
    const { published, kept } = this.#packs;
    const wanted = query === undefined ? undefined : await this.#packsWith(query);
    const unread = [...kept, ...published.filter(({ id }) => wanted?.ids.has(id) ?? true)]
      .filter(({ id }) => !this.#asked.has(id))
      .sort((a, b) => b.date.localeCompare(a.date));
    this.#reading = unread.length > 0;
    for (const pack of unread.slice(0, most)) await this.#readPack(pack);
    this.#more = unread.length > most || wanted?.more === true;
    this.#reading = false;
  }

  async #readPack(pack: CatalogEntry): Promise<void> {
    this.#asked.add(pack.id);
    try {
      const library = await openBeside(pack.id, this.#lang);
      if (!library) return;
      const concordance = buildConcordance(library.pack, library.gazetteer, library.frameworks);
      this.#texts = [...this.#texts, { library, concordance }];
    } catch (error) {
      console.warn(error);
      this.#failed = [...this.#failed, pack];
    }
  }

  /** The packs of the site that may have words; undefined: the site has no index that says. */
  async #packsWith(query: string): Promise<Wanted | undefined> {
    this.#index ??= siteIndexReader().then((read) => read && TextIndex.open(read));
    try {
      const index = await this.#index;
      if (!index) return undefined;
      this.#findables ??= await this.#loadFindables();
      const findables = this.#findables;
      const texts = await index.textsWith(query, (words) => placesCalled(findables, words));
      // Those that have been read are looked up again: beyond them there are always others.
      const newest = index.newest(texts, mostLooked + this.#asked.size);
      const editions = await index.editions(newest);
      const ids = new Set(editions.map(({ id }) => id));
      return { ids, more: newest.length < texts.length };
    } catch (error) {
      console.warn(error);
      return undefined;
    }
  }

  async #loadFindables(): Promise<readonly Findable[]> {
    const { gazetteer, names } = this.#library;
    return findablesIn(gazetteer, names, await loadCrossReferences());
  }
}

/** The places that are called by these words. */
function placesCalled(findables: readonly Findable[], words: string): readonly PlaceId[] {
  const found = exactOrAll(findPlaces(findables, words, () => 0));
  return [...new Set(found.flatMap(({ places }) => places))].slice(0, mostCalled);
}
