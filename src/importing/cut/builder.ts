import type { Part } from '../../text/unit.ts';
import { closingFrom, textOf, type Step } from './classify.ts';
import { notesOn, type CutNote } from './cut-note.ts';
import { isUnBody } from './headings.ts';
import { joined, type Piece } from './pieces.ts';
import { isArticle, isInner } from './styles.ts';
import { UnitWriter } from './unit-writer.ts';

type NumberStep = Extract<Step, { kind: 'number' }>;

/** A number that stands alone on its line, or with a title, and waits for its text. */
interface Waiting {
  readonly step: NumberStep;
  title?: string;
}

/** What the title of an article is like. */
const isTitle = (text: string) => text.length <= 100 && !/[.。,、;；:]$/.test(text);

/** Makes units of steps, and decides where what has no number belongs. */
export class Builder {
  readonly #units: UnitWriter;
  readonly #notes: CutNote[] = [];
  #waiting: Waiting | undefined;
  #afterHeading = false;
  /** Whether something of the part stands in units that are no preamble. */
  #started = false;
  /** Whether the body of a resolution is named: its recitals follow. */
  #reciting = false;
  readonly #closingFrom: number;

  /** @param counting whether the paragraphs are counted, and numbers are lists in them */
  constructor(
    readonly steps: readonly Step[],
    lang: string,
    title: string,
    readonly counting: boolean,
  ) {
    this.#units = new UnitWriter(lang, title, counting);
    this.#closingFrom = closingFrom(steps);
  }

  build(): { parts: Part[]; notes: CutNote[] } {
    for (const [at, step] of this.steps.entries()) this.#step(step, at);
    this.#settle();
    const { counted, parts } = this.#units;
    if (counted > 0 && this.counting) this.#notes.push({ note: ['counted', counted] });
    return { parts, notes: this.#notes };
  }

  #step(step: Step, at: number): void {
    const { piece } = step;
    if (step.kind === 'loose' && this.#units.append((text) => joined(text, piece.text))) return;
    if (step.kind === 'text' || step.kind === 'loose') {
      if (this.#waiting) this.#settle(piece);
      else this.#text(piece.text, at);
      return;
    }
    if (step.kind === 'heading' && this.#titles(piece.text)) return;
    this.#settle();
    this.#marked(step);
  }

  /** What has a number, or is known as what it is. */
  #marked(step: Exclude<Step, { kind: 'text' | 'loose' }>): void {
    switch (step.kind) {
      case 'number':
        this.#number(step);
        break;
      case 'footnote':
        this.#units.footnote(step.piece.text);
        break;
      case 'heading':
        this.#units.heading(step.piece, step.inOrder);
        this.#afterHeading = true;
        break;
      case 'annex':
        this.#units.annex(step.piece.text, step.sign);
        this.#begin();
    }
  }

  /** @returns whether a heading is the title of the article that waits for its text */
  #titles(text: string): boolean {
    const waiting = this.#waiting;
    if (!waiting || waiting.title !== undefined || !isArticle(waiting.step.placed.style))
      return false;
    waiting.title = text;
    return true;
  }

  #begin(): void {
    this.#afterHeading = false;
    this.#reciting = false;
    this.#started = false;
  }

  /** A paragraph without a number. */
  #text(text: string, at: number): void {
    const { numbered, inFirstPart } = this.#units;
    const recital = this.#reciting && !numbered;
    if (isUnBody(text)) this.#reciting = true;
    // What a resolution does ends otherwise than what it rests on.
    if (recital && !/[.;]$/.test(text)) this.#units.recital(text);
    else if (!this.#started && !this.counting && !recital && inFirstPart)
      this.#units.preamble(text);
    else if (this.counting || this.#afterHeading || at >= this.#closingFrom || !numbered) {
      this.#units.count(text);
      this.#started = true;
    } else this.#units.child(numbered, text);
  }

  #number(step: NumberStep): void {
    const { piece, placed } = step;
    const { level, how, style } = placed;
    const anew = level === 0 && how === 'restart' && !this.counting && !isInner(style);
    if (anew) {
      this.#notes.push({ note: ['restart', this.#units.restart()] });
      this.#begin();
    }
    const text = textOf(piece);
    if (text === '') this.#waiting = { step };
    else if (isArticle(style) && isTitle(text)) this.#waiting = { step, title: text };
    else this.#write(step, text);
  }

  #write(step: NumberStep, text: string): void {
    const { piece, placed } = step;
    const before = placed.how === 'gap' ? this.#units.labelBefore(placed) : '';
    const { id, label } = this.#units.number(placed, piece.marker?.printed ?? '', text);
    this.#note(step, id, label, before);
    this.#afterHeading = false;
    this.#started ||= !isInner(placed.style);
  }

  #note({ placed, piece }: NumberStep, unit: string, label: string, before: string): void {
    for (const note of notesOn(placed, piece.marker, label, before))
      this.#notes.push({ note, unit });
  }

  /** What waits for its text gets it; without one it is a heading of what stands in it. */
  #settle(body?: Piece): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = undefined;
    const { step, title } = waiting;
    const printed = step.piece.marker?.printed ?? '';
    if (!body || title !== undefined) {
      const before = step.placed.how === 'gap' ? this.#units.labelBefore(step.placed) : '';
      const unit = this.#units.numberedHeading(step.placed, printed, title, body !== undefined);
      this.#started = true;
      this.#afterHeading = false;
      if (!body) this.#note(step, unit.id, unit.label, before);
    }
    if (body) this.#write(step, body.text);
  }
}
