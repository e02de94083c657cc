import { unzipSync, type UnzipFileInfo } from 'fflate';
import { Refused } from '../note.ts';

/** More than this is not unpacked, in bytes: a text of a thousand pages has a third of it. */
const most = 64_000_000;

export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The names of the files in an archive. @throws {Refused} where it is damaged */
export function namesIn(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  each(bytes, ({ name }) => {
    names.add(name);
    return false;
  });
  return names;
}

/**
 * Unpacks files of an archive. What an archive says of a file's size may be a lie: no more than that
 * is ever unpacked, and if it is less, what reads the file finds it cut off.
 * @param wanted which of them
 * @throws {Refused} where they would be too large, or the archive is damaged
 */
export function unzip(bytes: Uint8Array, wanted: RegExp): Map<string, Uint8Array> {
  let size = 0;
  const files = each(bytes, ({ name, originalSize }) => {
    if (!wanted.test(name)) return false;
    size += originalSize;
    if (size > most) throw new Refused(['tooLarge', most / 1e6]);
    return true;
  });
  return new Map(Object.entries(files));
}

function each(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(['broken', 'ZIP']);
  }
}
