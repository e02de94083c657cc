import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexPacks } from '../pack/text-index/index-packs.ts';

/**
 * The index of the site's texts, a file at a time.
 * @param ids of packs in data/packs/
 * @returns each file's path in the index, and what it holds
 * @throws with every reason why a pack does not open
 */
export function* indexFiles(ids: readonly string[]): Generator<[path: string, bytes: Uint8Array]> {
  const folder = mkdtempSync(join(tmpdir(), 'site-index-'));
  try {
    const failed = indexPacks(ids, folder);
    if (failed.length > 0) throw new Error(failed.join('\n'));
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (statSync(join(folder, path)).isFile()) yield [path, readFileSync(join(folder, path))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
