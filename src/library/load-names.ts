import type { NameIndex } from '../place/place.ts';
import { readData } from './read-data.ts';

let index: Promise<NameIndex> | undefined;

/**
 * Every name of every place, read when someone first looks for one, with the names that lead to places
 * without being theirs.
 * @throws if they cannot be had; the next call tries again
 */
export function loadNames(): Promise<NameIndex> {
  index ??= readNames().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function readNames(): Promise<NameIndex> {
  const [{ parseNames }, gazetteer] = await Promise.all([
    import('../pack/names.ts'),
    readData('gazetteer'),
  ]);
  return parseNames(gazetteer);
}
