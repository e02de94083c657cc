import type { Headline } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';
import { unitsOf } from '../text/unit.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import { tagsOn } from './tags.ts';

/** The state of a unit besides its number and its text. */
export class UnitState {
  /** Whether it is being read. */
  current = $state(false);
  hidden = $state(false);
  /** It is one of the passages of a card. */
  onCard = $state(false);
  /** The unit's readings on the picked place, in words. */
  tags: string | undefined = $state();
  /** The editor's headline over it. */
  headline: Headline | undefined = $state.raw();
  /** The headline stands in place of the text. */
  brief = $state(false);
  /** The pointer is in it: it can be quoted as the one being read can. */
  pointed = $state(false);
  /** Whether it has been quoted, and what was copied is on show. */
  quoted = $state(false);

  /** Whether there is something to show below its text. */
  get attended(): boolean {
    return this.current || this.onCard || this.pointed || this.quoted;
  }
}

/**
 * What all units show. They do not listen to the view but are told what they have become: a change
 * concerns few of them, and a long text has thousands that would all ask whether it does.
 */
export class UnitStates {
  readonly #atlas: Atlas;
  readonly #states: ReadonlyMap<UnitId, UnitState>;
  #pointed: UnitId | undefined;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.#states = new Map(unitsOf(atlas.library.pack.text).map(({ id }) => [id, new UnitState()]));
  }

  /** @throws if the text has no such unit */
  of(unit: UnitId): UnitState {
    const state = this.#states.get(unit);
    if (!state) throw new Error(`the text has no unit ${unit}`);
    return state;
  }

  /** Tells the units what the view makes of them. */
  update(): void {
    const { cardOpen, entry, headlineKind, headlines, lang, library, shown, view } = this.#atlas;
    const tags = entry && tagsOn(entry, library.pack.scheme, lang);
    for (const [unit, state] of this.#states) {
      const current = unit === view.unit;
      const hidden = shown !== undefined && !shown.has(unit);
      // On a card every passage has its gist, and can be quoted; no others are made for it.
      const none = headlineKind === 'none' && (!cardOpen || hidden);
      const headline = none ? undefined : headlines.get(unit);
      state.current = current;
      state.onCard = cardOpen && !hidden;
      state.hidden = hidden;
      state.tags = hidden ? undefined : tags?.get(unit);
      state.headline = headline;
      state.brief = headline !== undefined && headlineKind === 'only' && !current;
    }
  }

  /** The pointer is in this unit; `undefined`, in none. */
  point(pointed: UnitId | undefined): void {
    if (pointed === this.#pointed) return;
    for (const unit of [this.#pointed, pointed]) {
      const state = unit !== undefined && this.#states.get(unit);
      if (state) state.pointed = unit === pointed;
    }
    this.#pointed = pointed;
  }
}
