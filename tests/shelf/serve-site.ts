import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { catalog } from '../../scripts/site/catalog.ts';
import { packIds, readLibrary } from '../../scripts/site/read-library.ts';

/** Answers for the data that the site publishes, as the shelf asks for it. */
export function serveSite(): void {
  const texts = new Map<string, () => string>([
    ['catalog', catalog],
    ...['gazetteer', 'frameworks', 'tagging/en'].map(
      (name) => [name, () => readFileSync(`data/${name}.json`, 'utf8')] as const,
    ),
    ...packIds().map(
      (id) => [`${id}/pack`, () => JSON.stringify(readLibrary(id).pack.document)] as const,
    ),
  ]);
  vi.stubGlobal('fetch', (address: string) => {
    const [, name = ''] = /data\/(.*)\.json$/.exec(address) ?? [];
    const text = texts.get(name);
    return Promise.resolve(new Response(text?.() ?? '', { status: text ? 200 : 404 }));
  });
}
