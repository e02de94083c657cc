import type { Names } from '../domain/find.ts';
import { readData } from './read-data.ts';

let names: Promise<Names> | undefined;

/**
 * Every name of every place, fetched when someone first looks for one.
 * @throws if they cannot be had; the next call tries again
 */
export function loadNames(): Promise<Names> {
  names ??= fetchNames().catch((error: unknown) => {
    names = undefined;
    throw error;
  });
  return names;
}

async function fetchNames(): Promise<Names> {
  const [{ parseNames }, gazetteer] = await Promise.all([
    import('../packs/names.ts'),
    readData('gazetteer'),
  ]);
  return parseNames(gazetteer);
}
