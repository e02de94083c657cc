import { Refused, type Note } from '../note.ts';
import { mendMojibake } from './mojibake.ts';

/** A larger text is not read, in bytes: one of a thousand pages has a sixth of it. */
const most = 20_000_000;

/** Which encodings are tried, in this order; the last one takes any bytes. */
const japanese = ['shift_jis', 'euc-jp'] as const;
const names: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  'windows-1252': 'Windows-1252',
};

/** The text of bytes, or undefined where they are not of that encoding. */
function tried(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many characters of a text are of a kind; a list of them would take more than the text itself. */
const countOf = (text: string, kind: RegExp) => text.length - text.replace(kind, '').length;

/** Western text often passes for Shift_JIS: of what is not ASCII, Japanese has many kana. */
function isJapanese(text: string): boolean {
  const kana = countOf(text, /[ぁ-んァ-ヶー、。]/g);
  return kana >= countOf(text, /[^\u0000-\u007f]/g) / 5;
}

/** UTF-16 without a mark of byte order has a zero, or the high byte of kana, in every other place. */
function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const high = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0 || byte === 0x30) high[at % 2] = (high[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  if (!sample.includes(0) || Math.max(even, odd) < sample.length / 8) return undefined;
  return odd > 4 * even ? 'utf-16le' : even > 4 * odd ? 'utf-16be' : undefined;
}

/** @returns the encoding and the text, by the first that holds */
function cascade(bytes: Uint8Array, declared?: string): { encoding: string; text: string } {
  const wide = utf16Of(bytes);
  if (wide) return { encoding: wide, text: new TextDecoder(wide).decode(bytes) };
  const head = String.fromCharCode(...bytes.subarray(0, 4000));

  if (/\u001b\$[@B]/.test(head)) {
    const text = tried(bytes, 'iso-2022-jp');
    if (text !== undefined) return { encoding: 'iso-2022-jp', text };
  }
  const utf8 = tried(bytes, 'utf-8');
  if (utf8 !== undefined) return { encoding: 'utf-8', text: utf8 };
  const said = declared === undefined ? undefined : tried(bytes, declared);
  if (declared !== undefined && said !== undefined) return { encoding: declared, text: said };
  for (const encoding of japanese) {
    const text = tried(bytes, encoding);
    if (text !== undefined && isJapanese(text)) return { encoding, text };
  }
  // A few broken bytes in a long text are no reason to take it all for another encoding.
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const lost = countOf(lenient, /�/g);
  if (lost * 10 < countOf(lenient, /[^\u0000-\u007f]/g))
    return { encoding: 'utf-8', text: lenient };
  return { encoding: 'windows-1252', text: new TextDecoder('windows-1252').decode(bytes) };
}

/**
 * The text of a file in whichever encoding it is; where it was garbled before, it is mended.
 * @param declared the encoding that the file says it has
 * @throws {Refused} where it is empty or no text
 */
export function decode(bytes: Uint8Array, declared?: string): { text: string; notes: Note[] } {
  if (bytes.length > most) throw new Refused(['tooLarge', most / 1e6]);
  const { encoding, text: decoded } = cascade(bytes, declared);

  const controls = countOf(decoded, /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g);
  if (controls > 2 + decoded.length / 1000) throw new Refused(['binary']);
  if (decoded.trim() === '') throw new Refused(['noText']);
  const { text, mended } = mendMojibake(decoded);
  const lost = countOf(text, /�/g);
  return {
    text,
    notes: [
      ...(encoding === 'utf-8' || encoding === declared
        ? []
        : ([['encoding', names[encoding] ?? encoding]] as const)),
      ...(mended > 0 ? ([['mojibake', mended]] as const) : []),
      ...(lost > 0 ? ([['lost', lost]] as const) : []),
    ],
  };
}
