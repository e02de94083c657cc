import type { Names } from '../domain/find.ts';

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
  const [{ parseNames }, response] = await Promise.all([
    import('../packs/names.ts'),
    fetch(`${import.meta.env.BASE_URL}data/gazetteer.json`),
  ]);
  if (!response.ok) throw new Error(`data/gazetteer.json: ${response.status}`);
  return parseNames(await response.json());
}
