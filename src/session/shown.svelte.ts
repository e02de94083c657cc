import { scenesOf, scenesOfText, scenesOn } from '../index/scenes.ts';
import {
  buildConcordance,
  type Concordance,
  type Directness,
  type Entry,
} from '../index/concordance.ts';
import { filterPassages, isFiltering, type Filtered } from '../index/filter.ts';
import { placesIn, placesLeft, placesOmitted } from '../index/focus.ts';
import { placesFound } from '../search/places-found.ts';
import type { Headline } from '../annotation/annotation.ts';
import type { Unit, UnitId } from '../text/unit.ts';
import type { Frame } from '../place/frame.ts';
import type { PlaceId } from '../place/place.ts';
import type { Found, Search } from '../search/search.ts';
import { referenceLists, silenceOf, type ReferenceList, type Silence } from '../index/silence.ts';
import type { Scene } from '../pack/scene.ts';
import { unitsOf, withItems } from '../text/unit.ts';
import type { LngLat } from '../map-model/mercator.ts';
import type { Viewport, RelativeCamera } from '../map-model/camera.ts';
import type { MapSpec } from '../map-model/picture.ts';
import { sceneMapSpec } from '../map-model/current-scene.ts';
import type { World } from '../map-model/world.ts';
import type { Library } from '../pack/library.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { packChoiceIn, withPackChoice, type Address } from './address.ts';
import { encodeView } from './encode-view.ts';
import { decodeView } from './decode-view.ts';
import type { ValidIds } from './view-parameters.ts';
import { validIds } from './valid-ids.ts';
import { mapSpecOf } from './map-spec.ts';
import type { OwnScenes } from '../library/own-scenes.svelte.ts';
import { nothing, panels, type HeadlineKind, type Panel, type View } from './view.ts';

/** The page that holds an atlas, as far as the atlas needs it. */
export interface Host {
  /** Tells when another library has been opened in place of this one. */
  readonly closed?: AbortSignal;
  /** Opens a library in place of this one: a place one can go back from. */
  readonly open?: (library: Library) => void;
}

/**
 * Everything shown is derived from the address. View and language are kept apart: most of what is on
 * the page depends on the language and on nothing else of the view, and is left alone as long as it
 * stays the same.
 */
export class Shown {
  readonly library: Library;
  readonly host: Host;
  readonly concordance: Concordance;
  /** The editor's headlines. */
  readonly headlines: ReadonlyMap<UnitId, Headline>;
  /** The briefing that comes with the text: its scenes, or where it has none its paragraphs. */
  readonly scenes: readonly Scene[];
  /** The frames of the text. */
  readonly frames: readonly Frame[];
  /** What the pointer or the focus is on: beside an open fold, the announcement and how a map was moved, the only state not in the address. */
  hovered: PlaceId | undefined = $state();
  /** Where the map has been moved to by hand; undefined: it looks where its picture asks. */
  relativeCamera: RelativeCamera | undefined = $state.raw();
  /** In a briefing a dot follows the pointer, in both windows. */
  laser = $state(false);
  /** Where that dot is on the map. */
  spot: LngLat | undefined = $state.raw();
  /** The map's geometry, once it has been loaded. */
  world: World | undefined = $state.raw();
  /** How the map is looked at now; undefined: there is no map. */
  viewport: (() => Viewport | undefined) | undefined;
  /** What searches the text, once someone has looked for something. */
  search: Search | undefined = $state.raw();
  /** What was just done and cannot be seen in the view, for those who do not see it. */
  announcement: string | undefined = $state();
  /** The scenes that the author keeps, once they are wanted. */
  own: OwnScenes | undefined = $state.raw();
  /** The card's fold with passages that only imply the place. */
  withImplied = $state(false);

  protected readonly address: Address;
  protected readonly validIds: ValidIds;
  /** All units, in text order. */
  protected readonly units: readonly Unit[];
  readonly #preferred: Lang;

  #view: View = $state.raw(nothing);
  #lang: Lang = $state('ja');
  readonly words = $derived.by(() => words[this.lang]);
  /** How headlines are shown unless the reader chooses: they are the way in for those who do not read the text's language. */
  readonly usualHeadlines: HeadlineKind = $derived.by(() =>
    this.lang === this.library.pack.text.lang ? 'none' : 'with',
  );
  /** How headlines are shown. */
  readonly headlineKind: HeadlineKind = $derived.by(
    () => this.view.headlines ?? this.usualHeadlines,
  );
  /** What is known of the picked place. */
  readonly entry: Entry | undefined = $derived.by(() =>
    this.view.place === undefined ? undefined : this.concordance.entries.get(this.view.place),
  );
  /** The picked place's passages. */
  readonly passages: readonly UnitId[] = $derived.by(() =>
    this.entry ? this.passagesAbout(this.entry) : [],
  );
  /** What stands in place of the text; undefined: the text does. */
  readonly panel: Panel | undefined = $derived.by(() =>
    panels.find((panel) => panel === this.view.mode),
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
  /** What is found; undefined: nothing is looked for or it is not known yet. */
  readonly found: Found | undefined = $derived.by(() =>
    this.searching ? this.search?.(this.view.query ?? '') : undefined,
  );
  /** The passages a filter leaves; undefined: no filter is set. */
  readonly filtered: Filtered | undefined = $derived.by(() =>
    isFiltering(this.view) ? filterPassages(this.concordance, this.view) : undefined,
  );
  /** The passages on show; undefined: all. */
  readonly shown: ReadonlySet<UnitId> | undefined = $derived.by(() => {
    if (this.searching) return new Set();
    if (this.cardOpen) return new Set(this.passages);
    if (!this.filtered) return undefined;
    const { unit } = this.view;
    const read = unit === undefined ? [] : [unit];
    return new Set([...this.filtered.explicit, ...this.filtered.implied, ...read]);
  });
  /** The lists of states that the text is read with; those of regions come with the map. */
  readonly referenceLists: readonly ReferenceList[] = $derived.by(() =>
    referenceLists(
      this.library.frameworks,
      this.library.gazetteer,
      this.world?.regions.values() ?? [],
      this.library.pack.manifest.date,
    ).filter(({ id }) => this.validIds.sets.has(id)),
  );
  /** Whose silence is shown, and what is found; undefined: another thing is shown. */
  readonly silence: { readonly of: ReferenceList; readonly found: Silence } | undefined =
    $derived.by(() => {
      const { mode, set } = this.view;
      if (mode !== 'silence') return undefined;
      const of = this.referenceLists.find(({ id }) => set === undefined || id === set);
      return of && { of, found: silenceOf(this.concordance, of) };
    });
  /** What is presented: what is said of a place asked about, the author's scenes, passages as they stand, or the text's own scenes. */
  readonly briefing: readonly Scene[] = $derived.by(() => {
    const { entry, headlines, own, scenes, view } = this;
    if (entry) return scenesOn(entry.place, this.passages, headlines);
    if (view.present === 'own') return own?.presented ?? [];
    if (view.present) return scenesOf(view.present, headlines);
    return scenes;
  });
  /** Whether something is presented; this may be its audience's window or its speaker's. */
  readonly presenting: boolean = $derived.by(
    () => this.view.mode === 'brief' || this.view.mode === 'speaker',
  );
  /** The scene that is presented; the last where the address goes beyond it. */
  readonly currentScene: Scene | undefined = $derived.by(() => {
    if (!this.presenting) return undefined;
    return this.briefing[(this.view.cue?.scene ?? 1) - 1] ?? this.briefing.at(-1);
  });
  /** What the map shows of it. */
  readonly sceneMapSpec: MapSpec | undefined = $derived.by(() => {
    const { concordance, frames, lang, library, currentScene, units, view } = this;
    const context = { concordance, frames, gazetteer: library.gazetteer, units, lang };
    return currentScene && sceneMapSpec(context, currentScene, view);
  });
  /** The places spoken of in what is read, presented or filtered; undefined: all are shown alike. */
  readonly focus: ReadonlyMap<PlaceId, Directness> | undefined = $derived.by(() => {
    if (this.silence) return placesOmitted(this.silence.found);
    const { unit } = this.view;
    if (this.presenting) return this.sceneMapSpec?.focus;
    if (unit !== undefined) return placesIn(this.concordance, withItems(this.units, unit));
    if (this.searching) return this.found && placesFound(this.concordance, this.found);
    if (!this.filtered || !this.shown) return undefined;
    return placesLeft(this.concordance, this.view, this.shown);
  });

  /** Whether nothing is picked, read or filtered: the map shows the whole as it first opens. */
  readonly plain: boolean = $derived.by(() => {
    const { place, frame, map } = this.view;
    return !this.presenting && !this.focus && [place, frame, map].every((it) => it === undefined);
  });
  /** What the map's picture depends on. */
  readonly mapSpec: MapSpec = $derived.by(() => mapSpecOf(this));

  /**
   * @param preferred the language for readers whose address names none
   */
  constructor(library: Library, address: Address, preferred: Lang, host: Host = {}) {
    this.library = library;
    this.host = host;
    this.address = address;
    this.validIds = validIds(library);
    this.#preferred = preferred;
    this.units = unitsOf(library.pack.text);
    this.frames = library.pack.manifest.frames ?? [];
    this.concordance = buildConcordance(library.pack, library.gazetteer, library.frameworks);
    const { headlines, scenes } = library.pack;
    this.headlines = new Map(headlines.map((headline) => [headline.unit, headline]));
    this.scenes = scenes.length > 0 ? scenes : scenesOfText(this.units, this.headlines);
    this.#follow();
    address.listen(() => {
      this.#follow();
    });
  }

  /** @returns a place's passages, in text order, titles apart: those that name it, and the implied if wanted */
  passagesAbout(entry: Entry): readonly UnitId[] {
    const all = entry.units.filter((unit) => this.concordance.labels.has(unit));
    if (this.withImplied || entry.explicit.length === 0) return all;
    const named = new Set([...entry.explicit, ...entry.venue].map((mention) => mention.unit));
    return all.filter((unit) => named.has(unit));
  }

  /** What a unit is cited by; `''` for a title. */
  labelOf(unit: UnitId): string {
    return this.concordance.labels.get(unit) ?? '';
  }

  /** Whether the text is a translation, or an original. */
  get translated(): boolean {
    return this.library.pack.manifest.translation !== undefined;
  }

  /** The link to a view of this pack. */
  href(view: View): string {
    return this.address.hrefOf(encodeView(view));
  }

  /** The link to one unit and nothing else: what one copies to cite it. */
  hrefOf(unit: UnitId): string {
    return this.href({ ...nothing, unit });
  }

  /** What stays of an address when another text is opened: the language that the reader chose. */
  get languageSearch(): string {
    const { lang } = this.view;
    return encodeView({ ...nothing, ...(lang && { lang }) });
  }

  /** The link to another edition of the pack. */
  editionHref(edition: string): string {
    return withPackChoice(this.languageSearch, {
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

  get view(): View {
    return this.#view;
  }

  get lang(): Lang {
    return this.#lang;
  }

  #follow(): void {
    this.#view = decodeView(this.address.search, this.validIds).view;
    this.#lang = this.#view.lang ?? this.#preferred;
    this.announcement = undefined;
  }
}
