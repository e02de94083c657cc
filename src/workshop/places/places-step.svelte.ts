import {
  accepted,
  alike,
  keyOf,
  proposalOf,
  rejected,
  settle,
  signed,
} from '../../editing/decisions.ts';
import { conflictsIn, laneIds, lanesOf, progressOf, type LaneId } from '../../editing/lanes.ts';
import {
  accept,
  acceptWholeWords,
  addMention,
  addWherever,
  type Words,
} from '../../editing/mentions.ts';
import { firstOpen, itemsOf, nextAfter, type Position } from '../../editing/queue.ts';
import { isWholeWord } from '../../editing/whole-words.ts';
import type { Draft, DraftSuggestion, Meaning } from '../../pack/draft.ts';
import { passagesOf, type UnitId } from '../../text/unit.ts';
import type { DraftEditor } from '../draft-editor.svelte.ts';

/** A change to a draft that decides on some of its suggestions. */
type Decide = (draft: Draft, suggestions: readonly DraftSuggestion[]) => Draft;

/** Going through the suggestions of a draft: which lane, which suggestion, and what is decided on it. */
export class PlacesStep {
  readonly editor: DraftEditor;
  #position: Position | undefined = $state.raw();
  /** Words that were selected, to be a mention. */
  words: Words | undefined = $state.raw();
  /** The passage that is looked at; undefined: that of the suggestion. */
  #unit: UnitId | undefined = $state();
  /** What the coder chose; undefined: as the lane has it. */
  #all: boolean | undefined = $state();

  readonly lanes = $derived.by(() => lanesOf(this.draft));
  readonly conflicts = $derived.by(() => conflictsIn(this.draft));
  readonly progress = $derived.by(() => progressOf(this.draft));
  readonly passages = $derived.by(() => passagesOf(this.draft.edition));
  readonly lane: LaneId = $derived.by(
    () => this.#position?.lane ?? laneIds.find((id) => this.lanes.get(id)?.length) ?? 'unsure',
  );
  /** The suggestion that is decided on. */
  readonly current: DraftSuggestion | undefined = $derived.by(() => {
    const items = itemsOf(this.draft, this.lane);
    return items.find((it) => keyOf(it) === this.#position?.at) ?? items[0];
  });
  /** The passage on show. */
  readonly unit: UnitId = $derived.by(
    () => this.#unit ?? this.current?.unit ?? this.passages.keys().next().value ?? '',
  );
  readonly text = $derived.by(() => this.passages.get(this.unit) ?? '');
  /** Whether the suggestion is in the passage on show. */
  readonly isHere = $derived.by(() => this.current?.unit === this.unit);
  /** The suggestions that one decision may serve: those of the same wording, about which the same is known. */
  readonly alike = $derived.by(() => (this.current ? alike(this.draft, this.current) : []));

  /** Whether some of them are parts of longer words. */
  readonly hasParts = $derived.by(() => {
    const { lang } = this.draft.edition;
    return this.alike.some(
      ({ unit, start, end }) => !isWholeWord(this.passages.get(unit) ?? '', start, end, lang),
    );
  });

  constructor(editor: DraftEditor) {
    this.editor = editor;
    this.#position = firstOpen(editor.draft);
    const there = editor.draft.suggestions.find(({ unit }) => unit === editor.at);
    if (there) this.show(there);
  }

  get draft(): Draft {
    return this.editor.draft;
  }

  /** Whether a decision is on all of the wording: in lanes of what is settled one goes by wording. */
  get all(): boolean {
    return this.#all ?? (this.lane !== 'unsure' && this.lane !== 'conflict');
  }
  set all(all: boolean) {
    this.#all = all;
  }

  showLane(lane: LaneId): void {
    const [first] = itemsOf(this.draft, lane);
    this.#show({ lane, at: first ? keyOf(first) : '' });
    this.#all = undefined;
  }

  show(it: DraftSuggestion): void {
    const lane = laneIds.find((id) => itemsOf(this.draft, id).includes(it));
    if (lane) this.#show({ lane, at: keyOf(it) });
  }

  /** Goes to the next suggestion of the lane, or the one before, or among lanes. */
  step(by: 1 | -1): void {
    const items = itemsOf(this.draft, this.lane);
    const to = items[items.findIndex((it) => it === this.current) + by];
    if (to) this.#show({ lane: this.lane, at: keyOf(to) });
  }
  /** Looks at the next passage, or the one before: a mention may be missing in any. */
  stepUnit(by: 1 | -1): void {
    const units = [...this.passages.keys()];
    this.#unit = units[units.indexOf(this.unit) + by] ?? this.unit;
    this.words = undefined;
  }
  /** Looks at the suggestion again. */
  comeBack(): void {
    this.#unit = undefined;
  }

  stepLane(by: 1 | -1): void {
    const to = laneIds[laneIds.indexOf(this.lane) + by];
    if (to) this.showLane(to);
  }

  /** Accepts what is proposed, or another meaning; returns whether there is any. */
  accept(change: (proposal: Meaning) => Meaning = (it) => it, all = this.all): boolean {
    if (!this.current || !proposalOf(this.current)) return false;
    this.#decide((draft, its) => {
      return accept(draft, its, (it) => {
        const proposal = proposalOf(it);
        return proposal && change(proposal);
      });
    }, all);
    return true;
  }

  reject(all = this.all): void {
    this.#decide((draft, its) => settle(draft, its, () => rejected), all);
  }

  acceptWholeWords(): void {
    this.#decide(acceptWholeWords, true);
  }

  /** Takes decisions back, and stays. */
  reopen(all = this.all): void {
    const { current } = this;
    if (current)
      this.editor.change((it) => settle(it, all ? this.alike : [current], () => undefined));
  }

  /** Has the selected words, or the suggestion, stand for something. */
  mean(meaning: Meaning, all = this.all): void {
    const { words } = this;
    if (!words) {
      this.#decide((draft, its) => accept(draft, its, () => meaning), all);
      return;
    }
    const quote = (this.passages.get(words.unit) ?? '').slice(words.start, words.end).trim();
    this.editor.change((draft) => {
      const added = addMention(draft, words, meaning);
      return all ? addWherever(added, quote, signed(draft, accepted(meaning))) : added;
    });
    this.words = undefined;
    const added = this.draft.suggestions.find(
      (it) => it.unit === words.unit && it.quote === quote && it.start >= words.start,
    );
    if (added) this.show(added);
  }

  #decide(decide: Decide, all: boolean): void {
    const { current, lane, draft } = this;
    if (!current || !this.isHere) return;
    const its = all ? this.alike : [current];
    this.editor.change((it) => decide(it, its));
    const at = keyOf(current);
    this.#show(nextAfter(draft, this.draft, { lane, at }) ?? { lane, at });
  }

  #show(position: Position): void {
    if (position.lane !== this.lane) this.#all = undefined;
    this.#position = position;
    this.#unit = undefined;
    this.words = undefined;
  }
}
