import { buildConcordance } from '../index/concordance.ts';
import type { ComparedText } from '../index/text-comparison.ts';
import { loadReferences } from '../library/load-references.ts';
import { openLibrary } from '../pack/library.ts';
import { finishInTurns, pause } from '../pack/steps.ts';
import {
  findInText,
  searchedEdition,
  type FoundInText,
  type SearchedEdition,
} from './find-in-texts.ts';

/** Searches all texts at hand, one after the other, so that the page keeps answering. */
export class TextSearch {
  readonly #editions = new Map<ComparedText, readonly SearchedEdition[]>();
  #query = '';
  #found: readonly FoundInText[] = $state.raw([]);
  #searching = $state(true);

  /** What was found, a text at a time, in the order of the texts. */
  get found(): readonly FoundInText[] {
    return this.#found;
  }

  get searching(): boolean {
    return this.#searching;
  }

  /** Looks for words in texts; what was looked for before is left off. */
  async look(texts: readonly ComparedText[], query: string): Promise<void> {
    this.#query = query;
    this.#searching = true;
    const found: FoundInText[] = [];
    for (const text of texts) {
      const editions = await this.#editionsOf(text);
      await pause();
      if (this.#query !== query) return;
      const its = findInText(editions, query);
      if (its) found.push(its);
    }
    this.#found = found;
    this.#searching = false;
  }

  /** The text as it is read, then its other editions. */
  async #editionsOf(text: ComparedText): Promise<readonly SearchedEdition[]> {
    const ready = this.#editions.get(text);
    if (ready) return ready;
    const { document, text: own } = text.library.pack;
    const others = document?.editions.filter(({ lang }) => lang !== own.lang) ?? [];
    const references = await loadReferences();
    const { crossReferences } = references;
    const editions = [await finishInTurns(searchedEdition(text, crossReferences))];
    for (const { lang } of others) {
      const opened = await finishInTurns(openLibrary(document, references, lang));
      if (!opened.ok) continue;
      const { library } = opened;
      const { pack, gazetteer, frameworks } = library;
      const concordance = buildConcordance(pack, gazetteer, frameworks);
      const edition = searchedEdition({ library, concordance }, crossReferences);
      editions.push(await finishInTurns(edition));
    }
    this.#editions.set(text, editions);
    return editions;
  }
}
