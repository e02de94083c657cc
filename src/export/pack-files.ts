import { strToU8, zipSync } from 'fflate';
import type { Pack } from '../pack/pack.ts';
import { splitPack } from '../pack/split-pack.ts';

/** The files of a pack as they stand in a folder of `data/packs/`, in an archive. */
export function packFiles({ document }: Pack): Uint8Array<ArrayBuffer> {
  if (!document) throw new Error('a part of a pack has no files');
  const files = [...splitPack(document)].map(([name, content]) => [
    `${document.manifest.id}/${name}.json`,
    strToU8(`${JSON.stringify(content, null, 1)}\n`),
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}
