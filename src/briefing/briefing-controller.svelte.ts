import { stepCue, firstCue, clampCue, type Cue } from '../index/cue.ts';
import type { PlaceId } from '../place/place.ts';
import { sentencesOf, type Sentence } from '../index/scene-sentences.ts';
import { unitsOf } from '../text/unit.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import { readShared, type Shared } from '../pack/briefing-message.ts';
import { validIds } from '../session/valid-ids.ts';
import { loadOwn } from '../session/load-own.ts';
import { decodeView } from '../session/decode-view.ts';
import { encodeView } from '../session/encode-view.ts';
import { nothing, type View } from '../session/view.ts';
import type { Command } from './keys.ts';

/** The black or white screen that hides the picture. */
export type BlankScreen = NonNullable<Shared['blank']>;

/** The part of a view that says what a briefing shows. */
type BriefingView = Pick<View, 'present' | 'cue' | 'back' | 'place'>;

function briefingViewOf({ present, cue, back, place }: View): BriefingView {
  return {
    ...(present && { present }),
    ...(cue && { cue }),
    ...(back && { back }),
    ...(place !== undefined && { place }),
  };
}

/** The query of a view, which all windows write alike. */
function searchOf(view: BriefingView): string {
  return encodeView({ ...nothing, mode: 'brief', ...view });
}

/** A briefing under way: scene and sentence are in the address; the rest does not outlive the windows. */
export class BriefingController {
  readonly atlas: Atlas;
  blank: BlankScreen | undefined = $state();
  /** When the speaker began, in ms since 1970. */
  since: number | undefined = $state();
  /** The number of a scene as far as it has been typed; undefined: none is. */
  typed: string | undefined = $state();

  /** The sentences of every scene. */
  readonly sentences: readonly (readonly Sentence[])[] = $derived.by(() => {
    const { text } = this.atlas.library.pack;
    const units = unitsOf(text);
    return this.atlas.briefing.map((scene) => sentencesOf(units, scene, text.lang));
  });
  readonly #lengths = $derived.by(() => this.sentences.map((them) => Math.max(1, them.length)));
  /** The scene and sentence on show. */
  readonly cue: Cue = $derived.by(() => clampCue(this.#lengths, this.atlas.view.cue ?? firstCue));
  /** The scene and sentence that come next. */
  readonly following: Cue | undefined = $derived.by(() => stepCue(this.#lengths, this.cue, 1));
  /** The reason why none of the author's scenes is there, where they are asked for. */
  readonly lacking: 'elsewhere' | 'unfit' | 'unread' | undefined = $derived.by(() => {
    const { resources, view } = this.atlas;
    const { own } = resources;
    if (view.present !== 'own' || !own?.open || own.scenes.length > 0) return undefined;
    if (!own.none) return 'unfit';
    return own.unkept ? 'unread' : 'elsewhere';
  });
  /** The query of an address that shows the same. */
  readonly search: string = $derived.by(() => searchOf(briefingViewOf(this.atlas.view)));
  /** The state that all windows share, as a string. */
  readonly shared: string = $derived.by(() => {
    const { blank, since } = this;
    const { laser, hovered, relativeCamera, spot, pen, strokes } = this.atlas.interaction;
    const map = { laser, hovered, relativeCamera, spot, pen, strokes };
    const shared: Shared = { search: this.search, blank, since, ...map };
    return JSON.stringify(shared);
  });
  /** The author's scenes as a file, where the browser does not keep them for all windows. */
  readonly lent: string | undefined = $derived.by(() => {
    const { resources, view } = this.atlas;
    const { own } = resources;
    return view.present === 'own' && own?.unkept === true ? own.file : undefined;
  });

  constructor(atlas: Atlas) {
    this.atlas = atlas;
  }

  /** Does what a key asks, so far as it is the same in every window. */
  do(command: Command): void {
    const { interaction } = this.atlas;
    if (/^\d$/.test(command)) this.typed = (this.typed ?? '') + command;
    else if (command === 'goTo') this.typed = '';
    else if (command === 'pointer') interaction.setLaser(!interaction.laser);
    else if (command === 'pen') interaction.setPen(!interaction.pen);
    else if (command === 'enter') this.#enter();
    else if (command === 'erase') this.#erase();
    else if (command === 'black' || command === 'white') {
      this.blank = this.blank === command ? undefined : command;
    } else this.#move(command);
  }

  /** Lets go of what lies above the scene. @returns whether there was anything */
  letGo(): boolean {
    const { typed, blank } = this;
    const { interaction } = this.atlas;
    const drawing = interaction.pen || interaction.strokes.length > 0;
    [this.typed, this.blank] = [undefined, undefined];
    interaction.setPen(false);
    interaction.wipe();
    return typed !== undefined || blank !== undefined || drawing || this.answered();
  }

  /** Puts pen and pointing dot away, and wipes off what was drawn. */
  putDown(): void {
    const { interaction } = this.atlas;
    interaction.setLaser(false);
    interaction.setPen(false);
    interaction.wipe();
  }

  /** Goes to a sentence; what was drawn is wiped off before another scene. */
  goTo(cue: Cue): void {
    this.typed = undefined;
    if (cue.scene !== this.cue.scene) this.atlas.interaction.wipe();
    this.atlas.showScene({ ...this.atlas.view, cue });
  }

  /** Shows a place that was asked about, and what is said of it; the scene is kept in mind. */
  ask(place: PlaceId): void {
    this.blank = undefined;
    this.atlas.interaction.wipe();
    this.atlas.pick(place);
  }

  /** Back to the scene that a question interrupted. @returns whether there was a question */
  answered(): boolean {
    const { back } = this.atlas.view;
    if (back) this.atlas.interaction.wipe();
    this.atlas.release();
    return back !== undefined;
  }

  /** Leads back to where the briefing began; or to the text, at what was presented last. */
  end(): void {
    const { map, lang } = this.atlas.view;
    const unit = this.atlas.currentScene?.unit;
    const text: View = { ...nothing, ...(unit !== undefined && { unit }) };
    this.atlas.leaveBriefing({ ...text, ...(map && { map }), ...(lang && { lang }) });
  }

  /**
   * Takes over what another window shows. What is no view of a briefing changes nothing.
   * @param staying this window goes on showing what it shows
   * @returns whether it was understood
   */
  join(state: string, staying = false): boolean {
    const shared = readShared(state);
    const theirs = shared && this.#understood(shared);
    if (!theirs) {
      console.warn('Another window shows what cannot be shown here; it is ignored.', state);
      return false;
    }
    const { blank, since } = shared;
    this.blank = blank;
    this.since = since ?? this.since;
    this.atlas.interaction.join(shared);
    if (staying || searchOf(theirs) === this.search) return true;
    const { present: _p, cue: _c, back: _b, place: _place, ...own } = this.atlas.view;
    this.atlas.showScene({ ...own, ...theirs });
    return true;
  }

  /** Shows the author's scenes that another window has. */
  async borrow(file: string): Promise<void> {
    const own = await loadOwn(this.atlas);
    own.borrow(file);
  }

  /** @returns the view to show; undefined if it is not one of a briefing, or names what is unknown here */
  #understood({ search, hovered }: Shared): BriefingView | undefined {
    const { view } = decodeView(search, validIds(this.atlas.library));
    const briefing = briefingViewOf(view);
    const known = hovered === undefined || this.atlas.library.gazetteer.has(hovered);
    return known && searchOf(briefing) === search ? briefing : undefined;
  }

  #enter(): void {
    const scene = Number(this.typed ?? 0);
    this.typed = undefined;
    if (scene > 0) this.goTo(clampCue(this.#lengths, { scene, step: 1 }));
  }

  #erase(): void {
    if (this.typed === undefined) this.answered();
    else this.typed = this.typed.slice(0, -1);
  }

  #move(command: Command): void {
    const to = this.#target(command);
    // Behind a blank screen nobody sees where a step leads: the first one only lifts it.
    if (this.blank !== undefined && to) this.blank = undefined;
    else if (to) this.goTo(to);
  }

  #target(command: Command): Cue | undefined {
    const { scene } = this.cue;
    const at = (scene: number): Cue | undefined =>
      this.#lengths[scene - 1] === undefined ? undefined : { scene, step: 1 };
    if (command === 'next') return this.following;
    if (command === 'previous') return stepCue(this.#lengths, this.cue, -1);
    if (command === 'nextScene') return at(scene + 1);
    if (command === 'previousScene') return at(scene - 1);
    if (command === 'first') return at(1);
    return command === 'last' ? at(this.#lengths.length) : undefined;
  }
}
