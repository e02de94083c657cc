import { SaxesParser } from 'saxes';
import { bounds } from '../bounds.ts';

export interface XmlHandlers {
  /** @param name with the usual prefix of its namespace: `w:p` @param attributes by their local names */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Namespaces that a file may bind to other prefixes, by what they end in. */
const usual: readonly (readonly [end: RegExp, prefix: string])[] = [
  [/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/officeDocument(?:\/2006)?\/math$/, 'm'],
];

/** So many bytes are read between two reports of progress. */
const step = 65_536;

/**
 * Reads XML from end to end without keeping it: nothing but the handlers remembers what was there.
 * Entities other than XML's own are not expanded.
 * @throws where it is not well-formed, or nested deeper than anything that was written for readers
 */
export function readXml(
  bytes: Uint8Array,
  handlers: XmlHandlers,
  onProgress?: (share: number) => void,
): void {
  const parser = new SaxesParser();
  const prefixes = new Map<string, string>();
  let depth = 0;
  const named = (name: string) => {
    const colon = name.indexOf(':');
    if (prefixes.size === 0) return name;
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const known = prefixes.get(prefix);
    return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
  };
  parser.on('opentag', ({ name, attributes }) => {
    const local: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('xmlns')) {
        const prefix = usual.find(([end]) => end.test(value))?.[1];
        if (prefix) prefixes.set(key.slice(6), prefix);
      } else local[key.slice(key.indexOf(':') + 1)] = value;
    }
    if (++depth > bounds.depth) throw new Error('nested too deep');
    handlers.open(named(name), local);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close(named(name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  const wide = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(wide);
  for (let at = 0; at < bytes.length; at += step) {
    parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
    onProgress?.(at / bytes.length);
  }
  parser.write(decoder.decode());
  parser.close();
}
