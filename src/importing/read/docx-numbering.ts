import { drawnNumber } from './drawn-number.ts';
import { readXml } from './xml.ts';

/** One level of a list, as Word defines it. */
interface Level {
  start: number;
  format: string;
  /** `%1.%2` with the numbers of the levels in it. */
  text: string;
  /** All numbers in it are decimal. */
  legal: boolean;
  /** The level after which it begins anew; 0: it never does. */
  restart: number | undefined;
  /** The paragraph style that has this level. */
  style: string | undefined;
}

interface Definition {
  readonly levels: Map<number, Level>;
  /** The style in whose place this list stands. */
  styleLink?: string;
  numStyleLink?: string;
}

interface List {
  definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const newLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  legal: false,
  restart: undefined,
  style: undefined,
});

/** The lists of a document, and where each of them has come to. */
export class Numbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #lists = new Map<string, List>();
  /** By definition: the numbers of its levels. Lists of one definition count on. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  /** Where a list begins anew it does so once. */
  readonly #started = new Set<string>();

  /** @param xml word/numbering.xml */
  constructor(xml: Uint8Array | undefined) {
    if (xml) this.#read(xml);
  }

  #read(xml: Uint8Array): void {
    let definition: Definition | undefined;
    let list: List | undefined;
    let level: Level | undefined;
    let at = 0;
    let fallback = 0;
    readXml(xml, {
      open: (name, { val = '', ...attributes }) => {
        if (name === 'mc:Fallback') fallback += 1;
        if (fallback > 0) return;
        if (name === 'w:abstractNum') {
          definition = { levels: new Map() };
          this.#definitions.set(attributes['abstractNumId'] ?? '', definition);
        } else if (name === 'w:num') {
          list = { definition: '', starts: new Map(), levels: new Map() };
          this.#lists.set(attributes['numId'] ?? '', list);
        } else if (name === 'w:abstractNumId' && list) list.definition = val;
        else if (name === 'w:lvlOverride') at = Number(attributes['ilvl']);
        else if (name === 'w:startOverride') list?.starts.set(at, Number(val));
        else if (name === 'w:lvl') {
          at = Number(attributes['ilvl']);
          level = newLevel();
          (list ?? definition)?.levels.set(at, level);
        } else if (name === 'w:styleLink' && definition) definition.styleLink = val;
        else if (name === 'w:numStyleLink' && definition) definition.numStyleLink = val;
        else if (level) readLevel(level, name, val, attributes['format']);
      },
      close: (name) => {
        if (name === 'mc:Fallback') fallback -= 1;
        else if (name === 'w:abstractNum') definition = undefined;
        else if (name === 'w:num') list = undefined;
        else if (name === 'w:lvl') level = undefined;
      },
    });
  }

  /** The level of a list that belongs to a paragraph style. */
  levelOfStyle(listId: string, style: string): number | undefined {
    const list = this.#lists.get(listId);
    const levels = list && this.#definition(list)?.levels;
    return [...(levels ?? [])].find(([, level]) => level.style === style)?.[0];
  }

  #idOf({ definition }: List): string {
    const linked = this.#definitions.get(definition)?.numStyleLink;
    const found =
      linked !== undefined &&
      [...this.#definitions].find(([, { styleLink }]) => styleLink === linked)?.[0];
    return found || definition;
  }

  #definition(list: List): Definition | undefined {
    return this.#definitions.get(this.#idOf(list));
  }

  /**
   * Counts a paragraph of a list on.
   * @param at its level, 0 being the outermost
   * @returns what Word draws before it; nothing where it draws nothing
   */
  next(listId: string, at: number): string {
    const list = this.#lists.get(listId);
    const definition = list && this.#definition(list);
    if (!list || !definition) return '';
    const id = this.#idOf(list);
    const levelAt = (n: number) => list.levels.get(n) ?? definition.levels.get(n) ?? newLevel();
    const counters = this.#counters.get(id) ?? [];
    for (const [n, start] of list.starts) {
      if (n > at || this.#started.has(`${listId} ${n}`)) continue;
      this.#started.add(`${listId} ${n}`);
      counters[n] = start - (n === at ? 1 : 0);
      counters.length = Math.min(counters.length, n + 1);
    }
    for (let n = 0; n < at; n++) counters[n] ??= levelAt(n).start;
    counters[at] = counters[at] === undefined ? levelAt(at).start : counters[at] + 1;
    // A level begins anew after any outer one, or after those that it names.
    const kept = counters.map((value, n) => {
      const { restart } = levelAt(n);
      return n <= at || (restart !== undefined && at >= restart) ? value : undefined;
    });
    this.#counters.set(id, kept);
    return draw(levelAt(at), counters, levelAt);
  }
}

function readLevel(level: Level, name: string, val: string, format: string | undefined): void {
  if (name === 'w:start') level.start = Number(val);
  // A format of one's own is given by its first numbers: `001, 002, 003, ...`.
  else if (name === 'w:numFmt') level.format = val === 'custom' ? (format ?? 'decimal') : val;
  else if (name === 'w:lvlText') level.text = val;
  else if (name === 'w:isLgl') level.legal = val !== '0' && val !== 'false';
  else if (name === 'w:lvlRestart') level.restart = Number(val);
  else if (name === 'w:pStyle') level.style = val;
}

function draw(
  level: Level,
  counters: readonly (number | undefined)[],
  levelAt: (n: number) => Level,
): string {
  if (level.format === 'bullet') return '•';
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1;
      const value = counters[n] ?? levelAt(n).start;
      const { format } = levelAt(n);
      const zeros = /^(0+)1,/.exec(format)?.[1]?.length;
      if (zeros !== undefined) return String(value).padStart(zeros + 1, '0');
      return drawnNumber(value, level.legal ? 'decimal' : format);
    })
    .trim();
}
