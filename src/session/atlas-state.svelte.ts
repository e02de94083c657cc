import { scenesOf, scenesOfText, scenesOn } from '../index/scenes.ts';
import {
  buildConcordance,
  type Concordance,
  type Directness,
  type Entry,
} from '../index/concordance.ts';
import { filterPassages, isFiltering, type Filtered } from '../index/filter.ts';
import type { Headline } from '../annotation/annotation.ts';
import type { Unit, UnitId } from '../text/unit.ts';
import type { Frame } from '../place/frame.ts';
import type { PlaceId } from '../place/place.ts';
import type { Found } from '../search/search.ts';
import { stepsFrom, type Steps } from '../index/steps.ts';
import { referenceLists, silenceOf, type ReferenceList, type Silence } from '../index/silence.ts';
import type { Scene } from '../pack/scene.ts';
import { unitsOf } from '../text/unit.ts';
import type { MapSpec } from '../map-model/picture.ts';
import { sceneMapSpec } from '../map-model/current-scene.ts';
import { extentOf, type Extent } from '../map-model/extent.ts';
import type { Library } from '../pack/library.ts';
import type { Lang } from '../messages/lang.ts';
import type { Address } from './address.ts';
import { besideEdition, type BesideEdition } from '../index/beside-edition.ts';
import type { TextComparison } from '../index/text-comparison.ts';
import { AddressState } from './address-state.svelte.ts';
import { focusOf } from './focus-of.ts';
import { mapSpecOf } from './map-spec.ts';
import { Interaction } from './interaction.svelte.ts';
import { Resources } from './resources.svelte.ts';
import { panels, type HeadlineKind, type Panel } from './view.ts';

/** The page that holds an atlas, as far as the atlas needs it. */
export interface Host {
  /** Tells when another library has been opened in place of this one. */
  readonly closed?: AbortSignal;
  /**
   * Opens a library in place of this one: a place one can go back from.
   * @param search the query that it opens with; left out, the language alone
   */
  readonly open?: (library: Library, search?: string) => void;
  /** What another atlas of the page has loaded, to be used again. */
  readonly resources?: Resources;
}

/** The state derived from a library and from what the address says. */
export class AtlasState extends AddressState {
  readonly host: Host;
  readonly concordance: Concordance;
  /** The edition that is read beside the text: its words, and the mentions in them. */
  readonly beside: BesideEdition | undefined;
  /** The editor's headlines. */
  readonly headlines: ReadonlyMap<UnitId, Headline>;
  /** The briefing that comes with the text: its scenes, or where it has none its paragraphs. */
  readonly scenes: readonly Scene[];
  /** The frames of the text. */
  readonly frames: readonly Frame[];
  /** Where the places on the map lie: those of the text, or of both that are compared. */
  readonly extent: Extent = $derived.by(() =>
    extentOf(this.textComparison?.concordance ?? this.concordance),
  );
  /** The state of the pointer and of the map as moved by hand. */
  readonly interaction = new Interaction();
  /** The parts that were loaded when first wanted. */
  readonly resources: Resources;

  /** All units, in text order. */
  protected readonly units: readonly Unit[];

  /** Whether the reader’s language is another than the text’s. */
  readonly foreign: boolean = $derived.by(() => this.lang !== this.library.pack.text.lang);
  /** How headlines are shown unless the reader chooses: they are the way in for those who do not read the text's language. */
  readonly usualHeadlines: HeadlineKind = $derived.by(() => (this.foreign ? 'with' : 'none'));
  /** How headlines are shown. */
  readonly headlineKind: HeadlineKind = $derived.by(
    () => this.view.headlines ?? this.usualHeadlines,
  );
  /** The picked place's entry. */
  readonly entry: Entry | undefined = $derived.by(() =>
    this.view.place === undefined ? undefined : this.concordance.entries.get(this.view.place),
  );
  /** The picked place and the one laid beside it; undefined: none is. */
  readonly compared: readonly [Entry, Entry] | undefined = $derived.by(() => {
    const { and, place } = this.view;
    const other =
      this.cardOpen && and !== place ? this.concordance.entries.get(and ?? '') : undefined;
    return this.entry && other ? [this.entry, other] : undefined;
  });
  /** The picked place's passages. */
  readonly passages: readonly UnitId[] = $derived.by(() =>
    this.entry ? this.passagesAbout(this.entry) : [],
  );
  /** The panel in place of the text; undefined: the text is shown. */
  readonly panel: Panel | undefined = $derived.by(() =>
    panels.find((panel) => panel === this.view.mode),
  );
  /** Whether the text is laid beside another, in place of itself. */
  readonly comparesTexts: boolean = $derived.by(() => {
    const { with: other, unit, mode } = this.view;
    return other !== undefined && unit === undefined && mode === undefined;
  });
  /** Whether passages of both stand side by side: on a place, a topic or a phrase. */
  readonly textsAligned: boolean = $derived.by(() => {
    const { place, query, topics } = this.view;
    return this.comparesTexts && (place !== undefined || query !== undefined || topics.length > 0);
  });
  /** The two texts; undefined: only one is on show, or the other is not loaded yet. */
  readonly textComparison: TextComparison | undefined = $derived.by(() => {
    const { textComparison } = this.resources;
    return this.comparesTexts && textComparison?.id === this.view.with ? textComparison : undefined;
  });
  /** The picked place's card is open; with a unit read besides, the text is. */
  readonly cardOpen: boolean = $derived.by(
    () =>
      this.entry !== undefined &&
      this.view.unit === undefined &&
      this.view.mode === undefined &&
      !this.comparesTexts,
  );
  /** Whether search results stand in place of the text; all of the text is searched, filtered or not. */
  readonly searching: boolean = $derived.by(() => {
    const { query, unit, place, mode } = this.view;
    if (this.comparesTexts || query === undefined || mode === 'shelf') return false;
    return unit === undefined && place === undefined;
  });
  /** The search results; undefined: nothing is searched, or the search is not loaded yet. */
  readonly found: Found | undefined = $derived.by(() =>
    this.searching ? this.resources.search?.(this.view.query ?? '') : undefined,
  );
  /** The passages a filter leaves; undefined: no filter is set. */
  readonly filtered: Filtered | undefined = $derived.by(() =>
    isFiltering(this.view) ? filterPassages(this.concordance, this.view) : undefined,
  );
  /** The passages on show; undefined: all. */
  readonly shown: ReadonlySet<UnitId> | undefined = $derived.by(() => {
    if (this.searching || this.compared || this.comparesTexts) return new Set();
    if (this.cardOpen) return new Set(this.passages);
    if (!this.filtered) return undefined;
    const { unit } = this.view;
    const read = unit === undefined ? [] : [unit];
    return new Set([...this.filtered.explicit, ...this.filtered.implied, ...read]);
  });
  /** Where one steps from what is read: among the picked place's passages, those a filter leaves, or all. */
  readonly steps: Steps = $derived.by(() => {
    const stops = this.entry ? new Set(this.passages) : this.searching ? undefined : this.shown;
    return stepsFrom(
      this.units.map(({ id }) => id),
      stops,
      this.view.unit,
    );
  });
  /** The lists of states that the text is read with; those of regions come with the map. */
  readonly referenceLists: readonly ReferenceList[] = $derived.by(() =>
    referenceLists(
      this.library.frameworks,
      this.library.gazetteer,
      this.resources.world?.regions.values() ?? [],
      this.library.pack.manifest.date,
    ).filter(({ id }) => this.validIds.sets.has(id)),
  );
  /** The reference list of the silence panel, and what is found; undefined: it is not shown. */
  readonly silence: { readonly of: ReferenceList; readonly found: Silence } | undefined =
    $derived.by(() => {
      const { mode, set } = this.view;
      if (mode !== 'silence') return undefined;
      const of = this.referenceLists.find(({ id }) => set === undefined || id === set);
      return of && { of, found: silenceOf(this.concordance, of) };
    });
  /** The scenes presented: those on a place asked about, the author's own, passages as they stand, or the text's own. */
  readonly briefing: readonly Scene[] = $derived.by(() => {
    const { entry, headlines, resources, scenes, view } = this;
    if (entry) return scenesOn(entry.place, this.passages, headlines);
    if (view.present === 'own') return resources.own?.presented ?? [];
    if (view.present) return scenesOf(view.present, headlines);
    return scenes;
  });
  /** Whether something is presented; this may be its audience's window or its speaker's. */
  readonly presenting: boolean = $derived.by(
    () => this.view.mode === 'brief' || this.view.mode === 'speaker',
  );
  /** The scene that is presented, the last where the address goes beyond it; or the author's that is chosen in their list. */
  readonly currentScene: Scene | undefined = $derived.by(() => {
    const { cue } = this.view;
    if (this.panel === 'scenes') return cue && this.resources.own?.presented[cue.scene - 1];
    if (!this.presenting) return undefined;
    return this.briefing[(cue?.scene ?? 1) - 1] ?? this.briefing.at(-1);
  });
  /** The map of that scene. */
  readonly sceneMapSpec: MapSpec | undefined = $derived.by(() => {
    const { concordance, frames, lang, library, currentScene, units, view } = this;
    const context = { concordance, frames, gazetteer: library.gazetteer, units, lang };
    return currentScene && sceneMapSpec(context, currentScene, view);
  });
  /** The places spoken of in what is on show; undefined: all are shown alike. */
  readonly focus: ReadonlyMap<PlaceId, Directness> | undefined = $derived.by(() => focusOf(this));

  /** Whether nothing is picked, read or filtered: the map shows the whole as it first opens. */
  readonly plain: boolean = $derived.by(() => {
    const { place, frame, map } = this.view;
    return (
      !this.presenting &&
      !this.textComparison &&
      !this.currentScene &&
      !this.focus &&
      [place, frame, map].every((it) => it === undefined)
    );
  });
  /** The map's specification. */
  readonly mapSpec: MapSpec = $derived.by(() => mapSpecOf(this));

  /** @param preferred the language for readers whose address names none */
  constructor(library: Library, address: Address, preferred: Lang, host: Host = {}) {
    super(library, address, preferred);
    this.host = host;
    this.resources = host.resources ?? new Resources();
    this.units = unitsOf(library.pack.text);
    this.frames = library.pack.manifest.frames ?? [];
    this.concordance = buildConcordance(library.pack, library.gazetteer, library.frameworks);
    this.beside = besideEdition(library, this.concordance);
    const { headlines, scenes } = library.pack;
    this.headlines = new Map(headlines.map((headline) => [headline.unit, headline]));
    this.scenes = scenes.length > 0 ? scenes : scenesOfText(this.units, this.headlines);
  }

  /** @returns a place's passages, in text order, titles apart: those that name it, and the implied if wanted */
  passagesAbout(entry: Entry): readonly UnitId[] {
    const all = entry.units.filter((unit) => this.concordance.labels.has(unit));
    if (this.withImplied || entry.explicit.length === 0) return all;
    const named = new Set([...entry.explicit, ...entry.venue].map((mention) => mention.unit));
    return all.filter((unit) => named.has(unit));
  }

  /** A unit's label; `''` for a title. */
  labelOf(unit: UnitId): string {
    return this.concordance.labels.get(unit) ?? '';
  }

  /** Whether the text is a translation, or an original. */
  get translated(): boolean {
    return this.library.pack.manifest.translation !== undefined;
  }
}
