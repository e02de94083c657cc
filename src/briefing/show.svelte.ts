import { beside, firstCue, held, type Cue } from '../domain/cue.ts';
import type { PlaceId } from '../domain/place.ts';
import { sentencesOf, type Sentence } from '../domain/sentences.ts';
import { unitsOf } from '../domain/unit.ts';
import type { LngLat, Sight } from '../picture/camera.ts';
import type { Atlas } from '../state/atlas.svelte.ts';
import { knownIn } from '../state/known.ts';
import { loadOwn } from '../state/load-own.ts';
import { decodeView } from '../state/decode-view.ts';
import { encodeView } from '../state/encode-view.ts';
import { nothing, type View } from '../state/view.ts';
import type { Command } from './keys.ts';

/** What hides the picture. */
export type Curtain = 'black' | 'white';

/** What the windows of a briefing have in common. */
interface Shared {
  readonly search: string;
  readonly curtain?: Curtain | undefined;
  readonly since?: number | undefined;
  /** The dot to point with is on. */
  readonly laser: boolean;
  readonly hovered?: PlaceId | undefined;
  readonly sight?: Sight | undefined;
  readonly spot?: LngLat | undefined;
  /** The author's scenes, where the browser does not keep them for all windows. */
  readonly own?: string | undefined;
}

/** A briefing under way: the moment is in the address; the rest does not outlive the windows. */
export class Show {
  readonly atlas: Atlas;
  curtain: Curtain | undefined = $state();
  /** When the speaker began, in ms since 1970. */
  since: number | undefined = $state();
  /** The number of a scene as far as it has been typed; left out, none is. */
  typed: string | undefined = $state();

  /** The sentences of every scene. */
  readonly sentences: readonly (readonly Sentence[])[] = $derived.by(() => {
    const units = unitsOf(this.atlas.library.pack.text);
    return this.atlas.briefing.map((scene) => sentencesOf(units, scene));
  });
  readonly #lengths = $derived.by(() => this.sentences.map((them) => Math.max(1, them.length)));
  /** The moment that is shown. */
  readonly cue: Cue = $derived.by(() => held(this.#lengths, this.atlas.view.cue ?? firstCue));
  /** The moment after it. */
  readonly following: Cue | undefined = $derived.by(() => beside(this.#lengths, this.cue, 1));
  /** Why none of the author's scenes is there, where they are asked for. */
  readonly lacking: 'elsewhere' | 'unfit' | 'unread' | undefined = $derived.by(() => {
    const { own, view } = this.atlas;
    if (view.present !== 'own' || !own?.open || own.scenes.length > 0) return undefined;
    if (!own.none) return 'unfit';
    return own.unkept ? 'unread' : 'elsewhere';
  });
  /** What is presented, as an address has it that both windows write alike. */
  readonly moment: string = $derived.by(() => {
    const { present, cue, back, place } = this.atlas.view;
    return encodeView({
      ...nothing,
      mode: 'brief',
      ...(present && { present }),
      ...(cue && { cue }),
      ...(back && { back }),
      ...(place !== undefined && { place }),
    });
  });
  /** What the other window ought to know, as a string. */
  readonly shared: string = $derived.by(() => {
    const { curtain, since } = this;
    const { laser, hovered, sight, spot, own, view } = this.atlas;
    const lent = view.present === 'own' && own?.unkept === true ? own.file : undefined;
    const map = { laser, hovered, sight, spot };
    const shared: Shared = { search: this.moment, curtain, since, ...map, own: lent };
    return JSON.stringify(shared);
  });

  constructor(atlas: Atlas) {
    this.atlas = atlas;
  }

  /** Does what a key asks, so far as it is the same in every window. */
  do(command: Command): void {
    if (/^\d$/.test(command)) this.typed = (this.typed ?? '') + command;
    else if (command === 'goTo') this.typed = '';
    else if (command === 'pointer') this.atlas.laser = !this.atlas.laser;
    else if (command === 'enter') this.#enter();
    else if (command === 'erase') this.#erase();
    else if (command === 'black' || command === 'white') {
      this.curtain = this.curtain === command ? undefined : command;
    } else this.#move(command);
  }

  /** Lets go of what lies above the scene. @returns whether there was anything */
  letGo(): boolean {
    const { typed, curtain } = this;
    [this.typed, this.curtain] = [undefined, undefined];
    return typed !== undefined || curtain !== undefined || this.answered();
  }

  /** Goes to a moment; another scene is a place to go back to. */
  goTo(cue: Cue, passing = cue.scene === this.cue.scene): void {
    this.typed = undefined;
    this.atlas.stage({ ...this.atlas.view, cue }, passing);
  }

  /** Shows a place that was asked about, and what is said of it; the scene is kept in mind. */
  ask(place: PlaceId): void {
    this.curtain = undefined;
    this.atlas.pick(place);
  }

  /** Back to the scene that a question interrupted. @returns whether there was a question */
  answered(): boolean {
    const { back } = this.atlas.view;
    this.atlas.release();
    return back !== undefined;
  }

  /** The text, at what was presented last. */
  end(): void {
    const { map, lang } = this.atlas.view;
    this.atlas.laser = false;
    const unit = this.atlas.staged?.unit;
    const text: View = { ...nothing, ...(unit !== undefined && { unit }) };
    this.atlas.stage({ ...text, ...(map && { map }), ...(lang && { lang }) }, false);
  }

  /**
   * Takes over what another window shows.
   * @param staying this window's moment stays as it is
   */
  join(shared: string, staying = false): void {
    const { search, curtain, since, own: lent, ...map } = JSON.parse(shared) as Shared;
    const { laser, hovered, sight, spot } = map;
    if (lent !== undefined) void this.#borrow(lent);
    this.curtain = curtain;
    this.since = since ?? this.since;
    Object.assign(this.atlas, { laser, hovered, sight, spot });
    if (staying || search === this.moment) return;
    const { present: _p, cue: _c, back: _b, place: _place, ...own } = this.atlas.view;
    const { mode: _mode, ...theirs } = decodeView(search, knownIn(this.atlas.library)).view;
    const passing = theirs.cue?.scene === this.atlas.view.cue?.scene;
    this.atlas.stage({ ...own, ...theirs }, passing);
  }

  async #borrow(lent: string): Promise<void> {
    const own = await loadOwn(this.atlas);
    own.borrow(lent);
  }

  #enter(): void {
    const scene = Number(this.typed ?? 0);
    this.typed = undefined;
    if (scene > 0) this.goTo(held(this.#lengths, { scene, step: 1 }));
  }

  #erase(): void {
    if (this.typed === undefined) this.answered();
    else this.typed = this.typed.slice(0, -1);
  }

  #move(command: Command): void {
    const to = this.#target(command);
    // Behind a curtain nobody sees where a step leads: the first one only lifts it.
    if (this.curtain !== undefined && to) this.curtain = undefined;
    else if (to) this.goTo(to);
  }

  #target(command: Command): Cue | undefined {
    const { scene } = this.cue;
    const at = (scene: number): Cue | undefined =>
      this.#lengths[scene - 1] === undefined ? undefined : { scene, step: 1 };
    if (command === 'next') return this.following;
    if (command === 'previous') return beside(this.#lengths, this.cue, -1);
    if (command === 'nextScene') return at(scene + 1);
    if (command === 'previousScene') return at(scene - 1);
    if (command === 'first') return at(1);
    return command === 'last' ? at(this.#lengths.length) : undefined;
  }
}
