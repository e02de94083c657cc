import { drawnNumber } from './drawn-number.ts';
import type { XmlHandlers } from './xml.ts';

interface Level {
  readonly format: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** Of how many levels, up to this one, the numbers are shown. */
  readonly shown: number;
  readonly bullet: boolean;
}

export interface OdtStyle {
  readonly parent: string | undefined;
  readonly list: string | undefined;
  /** How deep a heading it is, from 1; 0 is the title of the text. */
  readonly level: number | undefined;
  bold: boolean | undefined;
}

/** The formats of OpenDocument, by their names in Office Open XML. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '１, ２, ３, ...': 'decimalFullWidth',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '一, 二, 三, ...': 'japaneseCounting',
  '壱, 弐, 参, ...': 'japaneseLegal',
  'ア, イ, ウ, ...': 'aiueoFullWidth',
  'イ, ロ, ハ, ...': 'irohaFullWidth',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
};

const noLevel: Level = { format: 'none', before: '', after: '', start: 1, shown: 1, bullet: false };

/** How lists and paragraphs look, as a document defines it. */
export class ListStyles implements XmlHandlers {
  readonly styles = new Map<string, OdtStyle>();
  readonly #levels = new Map<string, Map<number, Level>>();
  #list: Map<number, Level> | undefined;
  #style: OdtStyle | undefined;

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'text:list-style' || name === 'text:outline-style') {
      this.#list = new Map();
      this.#levels.set(name === 'text:outline-style' ? '' : (attributes['name'] ?? ''), this.#list);
    } else if (/^text:(?:list|outline)-level-style/.test(name)) {
      this.#list?.set(Number(attributes['level']) - 1, {
        format:
          formats[attributes['num-format'] ?? ''] ??
          (attributes['num-format'] ? 'decimal' : 'none'),
        before: attributes['num-prefix'] ?? '',
        after: attributes['num-suffix'] ?? '',
        start: Number(attributes['start-value'] ?? 1),
        shown: Number(attributes['display-levels'] ?? 1),
        bullet: !name.endsWith('number') && !name.startsWith('text:outline'),
      });
    } else if (name === 'style:style') {
      const level = Number(attributes['default-outline-level']);
      this.#style = {
        parent: attributes['parent-style-name'],
        list: attributes['list-style-name'],
        level: level > 0 ? level : attributes['name'] === 'Title' ? 0 : undefined,
        bold: undefined,
      };
      this.styles.set(attributes['name'] ?? '', this.#style);
    } else if (name === 'style:text-properties' && this.#style && attributes['font-weight'])
      this.#style.bold = /bold|[6-9]00/.test(attributes['font-weight']);
  };

  close = (name: string): void => {
    if (name === 'text:list-style' || name === 'text:outline-style') this.#list = undefined;
    else if (name === 'style:style') this.#style = undefined;
  };

  /** What a style has, of its own or from those that it is based on. */
  of<Key extends 'list' | 'level' | 'bold'>(name: string, key: Key): OdtStyle[Key] {
    const seen = new Set<string>();
    for (let at: string | undefined = name; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style: OdtStyle | undefined = this.styles.get(at);
      if (style?.[key] !== undefined) return style[key];
      at = style?.parent;
    }
    return undefined;
  }

  level(list: string, at: number): Level {
    return this.#levels.get(list)?.get(at) ?? noLevel;
  }

  /** What is drawn before an item, of the numbers of its levels. */
  draw(list: string, at: number, counters: readonly number[]): string {
    const level = this.level(list, at);
    if (level.bullet) return '•';
    if (level.format === 'none') return `${level.before}${level.after}`.trim();
    const numbers = counters
      .slice(Math.max(0, at + 1 - level.shown), at + 1)
      .map((value, n) =>
        drawnNumber(value, this.level(list, Math.max(0, at + 1 - level.shown) + n).format),
      );
    return `${level.before}${numbers.filter(Boolean).join('.')}${level.after}`.trim();
  }
}
