import type { Part, Unit } from '../../text/unit.ts';
import { labelWords, numbered } from './labels.ts';
import { Outline } from './outline.ts';
import { annexPart, restartedPart } from './part-names.ts';
import type { Piece } from './pieces.ts';
import { footnoteUnit, headingUnit } from './plain-units.ts';
import type { Placed } from './sequence.ts';
import { isBullet, isInner } from './styles.ts';

/** Writes units of each kind into parts, with their ids, labels and parents. */
export class UnitWriter {
  /** How many paragraphs were counted. */
  counted = 0;
  /** The outermost numbered unit that is open. */
  numbered: Unit | undefined;

  readonly #outline = new Outline();
  readonly #words;
  /** The numbered units that are open, from the outermost in. */
  #open: (Unit | undefined)[] = [];
  /** The unit without a number that lists belong to. */
  #base: Unit | undefined;
  #headings = 0;
  #preambles = 0;
  #recitals = 0;

  /** @param counting whether numbers are lists in paragraphs that are counted */
  constructor(
    lang: string,
    title: string,
    readonly counting: boolean,
  ) {
    this.#words = labelWords(lang);
    this.#outline.open({ prefix: 'p', name: '', label: '', title });
  }

  get parts(): Part[] {
    return this.#outline.finished();
  }

  get inFirstPart(): boolean {
    return this.#outline.parts.length === 1;
  }

  /** Puts words at the end of the last unit. @returns whether there is one */
  append(join: (text: string) => string): boolean {
    return this.#outline.append(join);
  }

  preamble(text: string): void {
    const n = ++this.#preambles;
    const label = this.#words.preamble(n);
    this.#base = this.#outline.add({
      id: `preamble-${n}`,
      kind: 'preamble',
      label,
      marker: '',
      text,
    });
  }

  /** A paragraph that says on what a resolution rests. */
  recital(text: string): void {
    const id = `pp${++this.#recitals}`;
    this.#base = this.#outline.add({ id, kind: 'preamble', label: id, marker: '', text });
  }

  /** A paragraph without a number. */
  count(text: string): void {
    this.close();
    this.#base = this.#outline.add({ ...this.#counted(), kind: 'paragraph', marker: '', text });
  }

  #counted(): Pick<Unit, 'id' | 'label'> {
    const { name, prefix } = this.#outline.part;
    const n = ++this.counted;
    const label = this.#words.counted(n);
    return {
      id: `${prefix === 'p' ? '' : prefix.replace(/-?$/, '-')}counted-${n}`,
      label: name === '' ? label : this.#words.within(name, label),
    };
  }

  /** A part of a unit that has no number printed: a bullet, a further paragraph. */
  child(parent: Unit, text: string, marker = ''): Unit {
    const n = this.#outline.childOf(parent.id);
    const [id, label] = [`${parent.id}.${n}`, `${parent.label}.${n}`];
    return this.#outline.add({ id, kind: 'item', label, parent: parent.id, marker, text });
  }

  /** A unit with a number or a bullet. */
  number(placed: Placed, marker: string, text: string): Unit {
    const { level, style, value } = placed;
    const parent = this.#parentOf(placed);
    const unit = isBullet(style)
      ? this.#bullet(parent, marker, text)
      : this.#outline.add({
          ...this.#named(placed, marker, parent),
          kind: parent ? 'item' : style === 'pp' ? 'preamble' : 'paragraph',
          ...(parent && { parent: parent.id }),
          marker,
          text,
        });
    if (parent && !isBullet(style)) this.#outline.childOf(parent.id, value);
    this.#enclose(level, unit);
    if (!parent && !isInner(style)) this.numbered = unit;
    return unit;
  }

  /** What a number stands in: the next one out, or a paragraph without a number. */
  #parentOf({ level, style }: Placed): Unit | undefined {
    const outer = this.#open.slice(0, level).findLast((it) => it !== undefined);
    return outer ?? (this.counting || isInner(style) ? this.#base : undefined);
  }

  #bullet(parent: Unit | undefined, marker: string, text: string): Unit {
    if (parent) return this.child(parent, text, marker);
    return this.#outline.add({ ...this.#counted(), kind: 'item', marker, text });
  }

  #named(placed: Placed, printed: string, parent: Unit | undefined) {
    return numbered(placed, printed, parent, this.#outline.part, this.#words);
  }

  #enclose(level: number, unit: Unit): void {
    this.#open.length = Math.min(this.#open.length, level);
    this.#open[level] = unit;
  }

  /**
   * A number whose text stands below it, as that of an article often does.
   * @param title its own heading, if it has one
   * @param hasBody whether a paragraph follows that is cited by the number
   */
  numberedHeading(
    placed: Placed,
    printed: string,
    title: string | undefined,
    hasBody: boolean,
  ): Unit {
    const named = this.#named(placed, printed, undefined);
    this.close();
    const unit = this.#outline.add({
      id: hasBody ? `${named.id}-title` : named.id,
      label: named.label,
      kind: 'heading',
      marker: title !== undefined && !hasBody ? printed : '',
      text: title ?? printed.trim(),
    });
    this.#enclose(placed.level, unit);
    this.numbered = unit;
    return unit;
  }

  /** The label of the number that stands before a gap. */
  labelBefore(placed: Placed): string {
    const { path, after: value = 0 } = placed;
    const before = path
      ? { ...placed, value, path: [...path.slice(0, -1), value] }
      : { ...placed, value };
    return this.#named(before, '', this.#parentOf(placed)).label;
  }

  heading(piece: Piece, inOrder: boolean): void {
    this.close();
    this.#outline.add(headingUnit(piece, inOrder, ++this.#headings, this.#words));
  }

  footnote(text: string): void {
    const parent = this.#outline.part.units.findLast(({ kind }) => kind !== 'heading');
    this.#outline.add(footnoteUnit(text, parent, this.#words));
  }

  annex(title: string, sign: string): void {
    this.#outline.open(annexPart(title, sign, this.#outline, this.#words));
    this.close();
  }

  /** Numbers that begin anew make a part of their own. @returns its title: the heading above */
  restart(): string {
    const taken = this.#outline.takeHeading();
    const n = this.#outline.parts.length + 1;
    const sign = taken && /^(?:[IVXLC]+|[A-Z]|\d+)$/.exec(taken.heading.label)?.[0];
    const title = taken ? `${taken.heading.marker}${taken.heading.text}` : this.#words.part(n);
    this.#outline.open(restartedPart(title, sign, n));
    this.#outline.part.units.push(...(taken?.after ?? []));
    this.close();
    return title;
  }

  /** Ends what paragraphs and lists could belong to. */
  close(): void {
    this.#open = [];
    this.numbered = undefined;
    this.#base = undefined;
  }
}
