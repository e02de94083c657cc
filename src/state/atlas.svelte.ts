import { scenesOf, scenesOfText, scenesOn } from '../domain/briefing.ts';
import {
  buildConcordance,
  type Concordance,
  type Directness,
  type Entry,
} from '../domain/concordance.ts';
import type { Cue } from '../domain/cue.ts';
import { filterPassages, isFiltering, type Filter, type Filtered } from '../domain/filter.ts';
import { placesFound, placesIn, placesLeft } from '../domain/focus.ts';
import type { FrameId } from '../domain/frame.ts';
import type { Grouping } from '../domain/matrix.ts';
import type { Headline, UnitId } from '../domain/pack.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Found, Search } from '../domain/search.ts';
import { expectations, silenceOf, type Expectation, type Silence } from '../domain/silence.ts';
import type { Scene as Staged } from '../domain/scene.ts';
import { unitsOf, withBullets } from '../domain/unit.ts';
import type { LngLat, Outlook, Sight } from '../picture/camera.ts';
import type { Scene } from '../picture/picture.ts';
import { stagedScene } from '../picture/staged.ts';
import type { World } from '../picture/world.ts';
import type { Library } from '../packs/library.ts';
import type { Lang } from '../words/lang.ts';
import { words } from '../words/words.ts';
import type { Address } from './address.ts';
import { asked } from './asked.ts';
import { knownIn } from './known.ts';
import type { OwnScenes } from './own-scenes.svelte.ts';
import {
  decodeView,
  encodeView,
  nothing,
  type HeadlineKind,
  type Known,
  type MapKind,
  type Presented,
  surveys,
  type Survey,
  type View,
} from './view.ts';

/**
 * Everything shown is derived from the address; a verb changes the address and nothing else. View
 * and language are kept apart: most of what is on the page depends on the language and on nothing
 * else of the view, and is left alone as long as it stays the same.
 */
export class Atlas {
  readonly library: Library;
  readonly concordance: Concordance;
  /** What the pointer or the focus is on: beside an open fold, what is told and how a map was moved, the only state not in the address. */
  hovered: PlaceId | undefined = $state();
  /** Where the map has been moved to by hand; left out, it looks where its picture asks. */
  sight: Sight | undefined = $state.raw();
  /** In a briefing a dot follows the pointer, in both windows. */
  laser = $state(false);
  /** Where that dot is on the map. */
  spot: LngLat | undefined = $state.raw();
  /** The map's geometry, once it has been loaded. */
  world: World | undefined = $state.raw();
  /** How the map is looked at now; left out, there is no map. */
  outlook: (() => Outlook | undefined) | undefined;
  /** The editor's headlines, once they have been loaded. */
  headlines: ReadonlyMap<UnitId, Headline> | undefined = $state.raw();
  /** What searches the text, once someone has looked for something. */
  search: Search | undefined = $state.raw();
  /** What was just done and cannot be seen in the view, for those who do not see it. */
  told: string | undefined = $state();
  /** The scenes that come with the text, once they have been loaded. */
  scenes: readonly Staged[] | undefined = $state.raw();
  /** The scenes that the author keeps, once they are wanted. */
  own: OwnScenes | undefined = $state.raw();
  /** The card's fold with passages that only imply the place. */
  withImplied = $state(false);

  readonly #address: Address;
  readonly #known: Known;
  readonly #preferred: Lang;
  readonly #units;

  #view: View = $state.raw(nothing);
  #lang: Lang = $state('ja');
  readonly words = $derived.by(() => words[this.lang]);
  /** What is known of the picked place. */
  readonly entry: Entry | undefined = $derived.by(() =>
    this.view.place === undefined ? undefined : this.concordance.entries.get(this.view.place),
  );
  /** The picked place's passages, in text order, titles apart: those that name it, and the implied if wanted. */
  readonly passages: readonly UnitId[] = $derived.by(() => {
    const entry = this.entry;
    if (!entry) return [];
    const all = this.#units.map((unit) => unit.id).filter((id) => entry.units.includes(id));
    if (this.withImplied || entry.explicit.length === 0) return all;
    const named = new Set([...entry.explicit, ...entry.venue].map((mention) => mention.unit));
    return all.filter((unit) => named.has(unit));
  });
  /** What stands in place of the text; left out, the text does. */
  readonly survey: Survey | undefined = $derived.by(() =>
    surveys.find((survey) => survey === this.view.mode),
  );
  /** The picked place's card is open; with a unit read besides, the text is. */
  readonly cardOpen: boolean = $derived.by(
    () => this.entry !== undefined && this.view.unit === undefined && this.view.mode === undefined,
  );
  /** What was found stands in place of the text; it is looked for in all of the text, filtered or not. */
  readonly searching: boolean = $derived.by(() => {
    const { query, unit, place } = this.view;
    return query !== undefined && unit === undefined && place === undefined;
  });
  /** What is found; left out, nothing is looked for or it is not known yet. */
  readonly found: Found | undefined = $derived.by(() =>
    this.searching ? this.search?.(this.view.query ?? '') : undefined,
  );
  /** The passages a filter leaves; left out, no filter is set. */
  readonly filtered: Filtered | undefined = $derived.by(() =>
    isFiltering(this.view) ? filterPassages(this.concordance, this.view) : undefined,
  );
  /** The passages on show; left out, all. */
  readonly shown: ReadonlySet<UnitId> | undefined = $derived.by(() => {
    if (this.searching) return new Set();
    if (this.cardOpen) return new Set(this.passages);
    if (!this.filtered) return undefined;
    const { unit } = this.view;
    const read = unit === undefined ? [] : [unit];
    return new Set([...this.filtered.explicit, ...this.filtered.implied, ...read]);
  });
  /** The lists of states that may be looked for; those of regions come with the map. */
  readonly expectations: readonly Expectation[] = $derived.by(() =>
    expectations(
      this.library.frameworks,
      this.library.gazetteer,
      this.world?.regions.values() ?? [],
    ),
  );
  /** Whose silence is shown, and what is found; left out, another thing is shown. */
  readonly silence: { readonly of: Expectation; readonly found: Silence } | undefined = $derived.by(
    () => {
      const { mode, set } = this.view;
      if (mode !== 'silence') return undefined;
      const of = this.expectations.find(({ id }) => set === undefined || id === set);
      return of && { of, found: silenceOf(this.concordance, of) };
    },
  );
  /** What is presented: what is said of a place asked about, the author's scenes, passages as they stand, or the text's own scenes. */
  readonly briefing: readonly Staged[] = $derived.by(() => {
    const { entry, headlines, own, scenes, view } = this;
    if (entry) return scenesOn(entry.place, this.passages, headlines);
    if (view.present === 'own') return own?.presented ?? [];
    if (view.present) return scenesOf(view.present, headlines);
    return scenes?.length === 0 ? scenesOfText(this.#units, headlines) : (scenes ?? []);
  });
  /** Something is presented; this may be its audience's window or its speaker's. */
  readonly presenting: boolean = $derived.by(
    () => this.view.mode === 'brief' || this.view.mode === 'speaker',
  );
  /** The scene that is presented; the last where the address goes beyond it. */
  readonly staged: Staged | undefined = $derived.by(() => {
    if (!this.presenting) return undefined;
    return this.briefing[(this.view.cue?.scene ?? 1) - 1] ?? this.briefing.at(-1);
  });
  /** What the map shows of it. */
  readonly #onStage: Scene | undefined = $derived.by(() => {
    const { concordance, lang, staged, view } = this;
    const ground = { concordance, gazetteer: this.library.gazetteer, units: this.#units, lang };
    return staged && stagedScene(ground, staged, view);
  });
  /** The places spoken of in what is read, presented or filtered; left out, all are shown alike. */
  readonly focus: ReadonlyMap<PlaceId, Directness> | undefined = $derived.by(() => {
    if (this.silence) return unnamedIn(this.silence.found);
    const { unit } = this.view;
    if (this.presenting) return this.#onStage?.focus;
    if (unit !== undefined) return placesIn(this.concordance, withBullets(this.#units, unit));
    if (this.searching) return this.found && placesFound(this.concordance, this.found);
    if (!this.filtered || !this.shown) return undefined;
    return placesLeft(this.concordance, this.view, this.shown);
  });

  /** Nothing is picked, read or filtered: the map shows the whole as it first opens. */
  readonly plain: boolean = $derived.by(() => {
    const { place, frame, map } = this.view;
    return !this.presenting && !this.focus && [place, frame, map].every((it) => it === undefined);
  });
  /** What the map's picture depends on. */
  readonly scene: Scene = $derived.by(() => {
    const { concordance, focus, hovered, lang, view } = this;
    const { frame, place, unit } = view;
    const still: Scene = this.#onStage ?? {
      concordance,
      gazetteer: this.library.gazetteer,
      lang,
      framed: unit !== undefined || view.mode === 'silence',
      silent: view.mode === 'silence',
      ...(frame !== undefined && { chosen: frame }),
      ...(focus && { focus }),
      ...(place !== undefined && { picked: place }),
    };
    return hovered === undefined ? still : { ...still, hovered };
  });

  /**
   * @param preferred the language for readers whose address names none
   */
  constructor(library: Library, address: Address, preferred: Lang) {
    this.library = library;
    this.#address = address;
    this.#known = knownIn(library);
    this.#preferred = preferred;
    this.#units = unitsOf(library.pack.text);
    this.concordance = buildConcordance(library.pack, library.gazetteer, library.frameworks);
    this.#follow();
    address.listen(() => {
      this.#follow();
    });
  }

  get view(): View {
    return this.#view;
  }

  get lang(): Lang {
    return this.#lang;
  }

  /** Opens a place's card, or in a briefing shows what is said of it. What was on is kept in mind for `release`. */
  pick(place: PlaceId): void {
    if (this.presenting) {
      this.#go(asked(this.view, place, this.passages));
      return;
    }
    const { unit, frame: _, mode: _mode, query: _query, ...rest } = this.view;
    if (place !== rest.place) this.withImplied = false;
    this.#go({ ...rest, place }, { bookmark: unit ?? this.#bookmark });
  }

  /** Closes the card or the search, or lets go of the place while reading or presenting, which goes on where it was. */
  release(): void {
    const { place, query, frame: _, back, ...rest } = this.view;
    if (place === undefined && query === undefined) return;
    if (this.presenting) {
      if (back) this.#go({ ...rest, cue: back });
      return;
    }
    const unit = rest.unit ?? this.#bookmark;
    this.#go(unit === undefined ? rest : { ...rest, unit });
  }

  /** Reads a unit; the picked place stays in view, or another comes into it. */
  read(unit: UnitId, place = this.view.place): void {
    const { frame: _, mode: _mode, query: _query, ...rest } = this.view;
    this.#go({ ...rest, unit, ...(place !== undefined && { place }) });
  }

  /**
   * Reads the picked place's next passage after the one being read, or its previous one.
   * At either end nothing happens.
   */
  step(by: 1 | -1): void {
    const order = this.#units.map((unit) => unit.id);
    const here = this.view.unit === undefined ? -1 : order.indexOf(this.view.unit);
    const stops = this.passages.map((unit) => order.indexOf(unit));
    const at = by === 1 ? stops.find((at) => at > here) : stops.findLast((at) => at < here);
    const unit = at === undefined ? undefined : order[at];
    if (unit !== undefined) this.read(unit);
  }

  /** The same for a reader who scrolls: no place to go back to. `undefined` is the title. */
  readAlong(unit: UnitId | undefined): void {
    const { unit: _unit, frame: _frame, ...rest } = this.view;
    this.#address.replace(encodeView(unit === undefined ? rest : { ...rest, unit }));
  }

  /** Back to the whole: neither a unit nor a place, and the text. Filters and language stay. */
  leave(): void {
    const { roles, regions, topics, headlines, map, embed, lang } = this.view;
    this.#go({
      roles,
      regions,
      topics,
      ...(headlines && { headlines }),
      ...(map && { map }),
      ...(embed && { embed }),
      ...(lang && { lang }),
    });
  }

  /** Looks for words; `''` for none. The first letter is a step for Back, those after it are not. */
  find(query: string): void {
    const { query: before, unit, place: _place, mode: _mode, ...rest } = this.view;
    const search = encodeView(query.trim() === '' ? rest : { ...rest, query });
    if (before === undefined) this.#address.push(search, { bookmark: unit ?? this.#bookmark });
    else this.#address.replace(search);
  }

  /** Goes where a link to the view would lead. */
  visit(view: View): void {
    this.#go(view);
  }

  /** Puts something else in place of the text; `undefined` is the text. */
  turnTo(survey: Survey | undefined): void {
    const { mode: _mode, query: _query, unit: _unit, ...rest } = this.view;
    this.#go(survey === undefined ? rest : { ...rest, mode: survey });
  }

  /** Groups the matrix's rows; `undefined` is by the parts of the text. */
  group(by: Grouping | undefined): void {
    const { by: _, ...rest } = this.view;
    this.#address.replace(encodeView(by === undefined ? rest : { ...rest, by }));
  }

  /** Looks for another list of states. */
  expect(set: Expectation['id']): void {
    const { frame: _, ...rest } = this.view;
    this.#address.replace(encodeView({ ...rest, set }));
  }

  /** Presents passages or the author's scenes, one after another; none for the briefing that comes with the text. */
  present(presented: Presented = [], cue?: Cue): void {
    const { map, lang } = this.view;
    this.withImplied = false;
    this.#go({
      ...nothing,
      mode: 'brief',
      ...(presented.length > 0 && { present: presented }),
      ...(cue && { cue }),
      // The author's scenes say themselves how the world is laid out.
      ...(map && presented !== 'own' && { map }),
      ...(lang && { lang }),
    });
  }

  /**
   * Shows another view of a briefing.
   * @param passing it is no place to go back to
   */
  stage(view: View, passing: boolean): void {
    if (passing) this.#address.replace(encodeView(view));
    else this.#go(view);
  }

  /** Shows the editor's headlines; `undefined` for none. */
  follow(headlines: HeadlineKind | undefined): void {
    const { headlines: _, ...rest } = this.view;
    this.#address.replace(encodeView(headlines === undefined ? rest : { ...rest, headlines }));
  }

  /** Keeps only these roles, regions and topics. */
  show(filter: Partial<Filter>): void {
    this.#address.replace(encodeView({ ...this.view, ...filter }));
  }

  /** Looks at a stretch of the world, whatever is read or picked. */
  look(frame: FrameId): void {
    this.#address.replace(encodeView({ ...this.view, frame }));
  }

  /** Lays the globe out in another way; `undefined` is Equal Earth. */
  layOut(map: MapKind | undefined): void {
    const { map: _, ...rest } = this.view;
    this.#address.replace(encodeView(map === undefined ? rest : { ...rest, map }));
  }

  /** Changes the interface's language. */
  speak(lang: Lang): void {
    this.#address.replace(encodeView({ ...this.view, lang }));
  }

  get #bookmark(): UnitId | undefined {
    const memory = this.#address.memory;
    if (typeof memory !== 'object' || memory === null || !('bookmark' in memory)) return undefined;
    const { bookmark } = memory;
    return typeof bookmark === 'string' && this.#known.units.has(bookmark) ? bookmark : undefined;
  }

  #follow(): void {
    this.#view = decodeView(this.#address.search, this.#known).view;
    this.#lang = this.#view.lang ?? this.#preferred;
    this.told = undefined;
  }

  #go(view: View, memory?: { bookmark: UnitId | undefined }): void {
    this.#address.push(encodeView(view), memory);
  }
}

/** Those of whom nothing is said, and those whom only a set word brings in. */
function unnamedIn({ implied, unmentioned }: Silence): Map<PlaceId, Directness> {
  return new Map([
    ...unmentioned.map((place): [PlaceId, Directness] => [place, 'explicit']),
    ...implied.map(({ place }): [PlaceId, Directness] => [place, 'implied']),
  ]);
}
