import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { catalog } from '../../scripts/site/catalog.ts';
import { packIds, readLibrary } from '../../scripts/site/read-library.ts';

/** Answers for the data that the site publishes, as the shelf asks for it. */
export function serveSite(): void {
  serveIndexedSite(undefined);
}

/**
 * Does the same for a site that has an index of its texts.
 * @param index its files, by their paths in it
 * @returns the addresses that are asked for, as they are
 */
export function serveIndexedSite(index: ReadonlyMap<string, Uint8Array> | undefined) {
  const asked: string[] = [];
  const texts = new Map<string, () => string>([
    ['catalog', () => JSON.stringify({ ...JSON.parse(catalog()), ...(index && { index: true }) })],
    ...['gazetteer', 'frameworks', 'cross-references', 'tagging/en'].map(
      (name) => [name, () => readFileSync(`data/${name}.json`, 'utf8')] as const,
    ),
    ...packIds().map(
      (id) => [`${id}/pack`, () => JSON.stringify(readLibrary(id).pack.document)] as const,
    ),
  ]);
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const [, file = ''] = /data\/index\/(.*)$/.exec(address) ?? [];
    const bytes = index?.get(file);
    if (bytes) return Promise.resolve(new Response(new Uint8Array(bytes)));
    const [, name = ''] = /data\/(.*)\.json$/.exec(address) ?? [];
    const text = texts.get(name);
    return Promise.resolve(new Response(text?.() ?? '', { status: text ? 200 : 404 }));
  });
  return asked;
}
