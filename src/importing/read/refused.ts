import type { TextReader } from '../block.ts';
import { Refused, type Reason } from '../note.ts';
import { isZip, namesIn } from './unzip.ts';

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** A name as it stands in the old container of Office, two bytes a letter. */
const named = (bytes: Uint8Array, name: string) => {
  const head = new TextDecoder('utf-16le').decode(
    bytes.subarray(0, bytes.length - (bytes.length % 2)),
  );
  return head.includes(name);
};

/** What the old container of Office holds, by the names in it. */
const containers: readonly (readonly [name: string, reason: Reason])[] = [
  ['EncryptedPackage', ['password']],
  ['WordDocument', ['oldWord']],
  ['Workbook', ['otherOffice', 'Excel']],
  ['PowerPoint Document', ['otherOffice', 'PowerPoint']],
];

/** Why a file that is no text of a kind that can be read is refused; undefined where it may be one. */
function reasonFor(bytes: Uint8Array): Reason | undefined {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const found = containers.find(([name]) => named(bytes, name));
    return found?.[1] ?? ['binary'];
  }
  if (
    begins(
      bytes,
      [...'{\\rtf'].map((it) => it.charCodeAt(0)),
    )
  )
    return ['rtf'];
  if (!isZip(bytes)) return undefined;
  const names = [...namesIn(bytes)];
  if (names.some((name) => name.startsWith('xl/'))) return ['otherOffice', 'Excel'];
  if (names.some((name) => name.startsWith('ppt/'))) return ['otherOffice', 'PowerPoint'];
  if (names.includes('META-INF/container.xml')) return ['otherOffice', 'EPUB'];
  return ['otherOffice', 'ZIP'];
}

/** Takes what looks like a document and is none that can be read, and says so. */
export const refused: TextReader = {
  accepts: (bytes) => reasonFor(bytes) !== undefined,
  read(bytes) {
    throw new Refused(reasonFor(bytes) ?? ['binary']);
  },
};
