import { readXml } from './xml.ts';

/** What a paragraph has of its style. */
export interface ParagraphStyle {
  readonly name: string;
  readonly list?: string;
  readonly level?: number;
  /** How deep a heading it is, from 0; undefined for none. */
  readonly outline?: number;
  readonly bold?: boolean;
  /** In half points. */
  readonly size?: number;
  readonly centred?: boolean;
  readonly hidden?: boolean;
}

interface RawStyle {
  id: string;
  name: string;
  basedOn: string | undefined;
  list?: string;
  level?: number;
  outline?: number;
  bold?: boolean;
  size?: number;
  centred?: boolean;
  hidden?: boolean;
}

const isOn = (value: string | undefined) => !/^(?:0|false|off|none)$/.test(value ?? '');

/** The styles of a document, with what they have from those they are based on. */
export class Styles {
  readonly #raw = new Map<string, RawStyle>();
  readonly #whole = new Map<string, ParagraphStyle>();
  #standard = '';
  #size = 20;

  /** @param xml word/styles.xml */
  constructor(xml: Uint8Array | undefined) {
    if (!xml) return;
    let style: RawStyle | undefined;
    readXml(xml, {
      open: (name, attributes) => {
        const { val = '' } = attributes;
        if (name === 'w:style') {
          const id = attributes['styleId'] ?? '';
          style = { id, name: '', basedOn: undefined };
          this.#raw.set(id, style);
          if (attributes['type'] === 'paragraph' && isOn(attributes['default'] ?? '0'))
            this.#standard = id;
        } else if (!style) {
          // What has no style has the size of the document's defaults.
          if (name === 'w:sz') this.#size = Number(val);
        } else if (name === 'w:name') style.name = val.toLowerCase();
        else if (name === 'w:basedOn') style.basedOn = val;
        else if (name === 'w:numId') style.list = val;
        else if (name === 'w:ilvl') style.level = Number(val);
        else if (name === 'w:outlineLvl') style.outline = Number(val);
        else if (name === 'w:b') style.bold = isOn(attributes['val']);
        else if (name === 'w:sz') style.size = Number(val);
        else if (name === 'w:jc') style.centred = val === 'center';
        else if (name === 'w:vanish') style.hidden = isOn(attributes['val']);
      },
      close: (name) => {
        if (name === 'w:style') style = undefined;
      },
    });
  }

  /** @param id the style that a paragraph names; the standard one where it names none */
  of(id = this.#standard): ParagraphStyle {
    const known = this.#whole.get(id);
    if (known) return known;
    // Against styles that are based on each other in a circle.
    this.#whole.set(id, { name: '' });
    const raw = this.#raw.get(id);
    const base = raw?.basedOn === undefined ? { size: this.#size } : this.of(raw.basedOn);
    const whole = { ...base, ...(raw && withoutUndefined(raw)), name: raw?.name ?? '' };
    this.#whole.set(id, whole);
    return whole;
  }

  /** The style that a paragraph's numbering is written in: it, or one that it is based on. */
  ancestry(id: string): string[] {
    const found: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !found.includes(at);) {
      found.push(at);
      at = this.#raw.get(at)?.basedOn;
    }
    return found;
  }
}

const withoutUndefined = ({ id: _, basedOn: __, ...style }: RawStyle) => style;
