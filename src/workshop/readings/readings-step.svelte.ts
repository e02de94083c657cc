import { groupBy } from '../../text/group-by.ts';
import {
  pairKey,
  pairsOf,
  readingKindsOf,
  readingsOn,
  sentencesOn,
  toggleReading,
  type Pair,
} from '../../editing/readings.ts';
import type { Draft } from '../../pack/draft.ts';
import { passagesOf, type UnitId } from '../../text/unit.ts';
import type { DraftEditor } from '../draft-editor.svelte.ts';

interface Position {
  readonly unit: UnitId;
  readonly pair?: string;
}

/** Going through what a text says of whom: which unit and place, and by which words it says it. */
export class ReadingsStep {
  readonly editor: DraftEditor;
  #position: Position | undefined = $state.raw();
  /** Which of the sentences that name the place is quoted. */
  #sentence = $state(0);
  /** The words that were chosen in place of the sentence. */
  #words: string | undefined = $state();

  readonly pairs = $derived.by(() => pairsOf(this.draft));
  readonly passages = $derived.by(() => passagesOf(this.draft.edition));
  readonly kinds = $derived.by(() => readingKindsOf(this.draft));
  readonly read = $derived.by(() => new Set(this.draft.readings.map(pairKey)));
  readonly settled = $derived.by(() => this.pairs.filter((it) => this.isRead(it)).length);
  readonly unit: UnitId = $derived.by(
    () => this.#position?.unit ?? this.passages.keys().next().value ?? '',
  );
  readonly #byUnit = $derived.by(() => groupBy(this.pairs, ({ unit }) => unit));
  /** The pairs of the unit. */
  readonly inUnit = $derived.by(() => this.pairsIn(this.unit));
  readonly pair: Pair | undefined = $derived.by(
    () => this.inUnit.find((it) => pairKey(it) === this.#position?.pair) ?? this.inUnit[0],
  );
  readonly text = $derived.by(() => this.passages.get(this.unit) ?? '');
  readonly sentences = $derived.by(() => (this.pair ? sentencesOn(this.draft, this.pair) : []));
  readonly readings = $derived.by(() => (this.pair ? readingsOn(this.draft, this.pair) : []));

  constructor(editor: DraftEditor) {
    this.editor = editor;
    const pairs = pairsOf(editor.draft);
    const first = pairs.find((it) => !this.isRead(it)) ?? pairs[0];
    if (editor.at !== undefined && this.passages.has(editor.at)) this.showUnit(editor.at);
    else if (first) this.#position = { unit: first.unit, pair: pairKey(first) };
  }

  get draft(): Draft {
    return this.editor.draft;
  }

  /** The words by which the pair is read: a sentence, or part of one. */
  get quote(): string {
    const sentence = this.sentences[this.#sentence] ?? this.sentences[0];
    return this.#words ?? this.text.slice(sentence?.start, sentence?.end);
  }
  set quote(words: string) {
    this.#words = words;
  }

  /** Whether the words of the quote stand in the unit. */
  get isQuoted(): boolean {
    return this.quote.trim() !== '' && this.text.includes(this.quote.trim());
  }

  /** What is to be read in a unit. */
  pairsIn(unit: UnitId): readonly Pair[] {
    return this.#byUnit.get(unit) ?? [];
  }

  isRead(pair: Pair): boolean {
    return this.read.has(pairKey(pair));
  }

  nextSentence(): void {
    this.#words = undefined;
    this.#sentence = (this.#sentence + 1) % Math.max(1, this.sentences.length);
  }

  showUnit(unit: UnitId): void {
    const pair = this.pairs.find((it) => it.unit === unit);
    this.#show(pair ?? { unit });
  }
  show(pair: Pair): void {
    this.#show(pair);
  }

  /** Reads the pair in a way, or no longer, and goes on to the next that is not read yet, or stays. */
  readAs(reading: string, stay = false): void {
    const { pair, quote } = this;
    if (!pair || !this.isQuoted) return;
    this.editor.change((it) => toggleReading(it, pair, reading, quote.trim()));
    if (!stay && this.isRead(pair)) this.step(1, (it) => !this.isRead(it));
  }

  /** Goes to the next pair, or the one before. */
  step(by: 1 | -1, wanted: (pair: Pair) => boolean = () => true): void {
    const here = this.pairs.findIndex((it) => this.pair && pairKey(it) === pairKey(this.pair));
    const order =
      by > 0 ? this.pairs.slice(here + 1) : this.pairs.slice(0, Math.max(0, here)).reverse();
    const next = order.find(wanted);
    if (next) this.#show(next);
  }

  #show(to: Pair | { unit: UnitId }): void {
    this.#position = 'place' in to ? { unit: to.unit, pair: pairKey(to) } : to;
    this.#sentence = 0;
    this.#words = undefined;
  }
}
