import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { builtWorldJson } from '../setup/built-world.ts';

const built: Record<string, string> = {
  world: builtWorldJson(),
  seas: readFileSync(join(import.meta.dirname, '../../data/seas.json'), 'utf8'),
  regions: readFileSync(join(import.meta.dirname, '../../data/regions.json'), 'utf8'),
};

/**
 * Puts a server behind `fetch` that has the built data, save what is missing.
 * @returns the addresses that were asked for
 */
export function serve(...missing: string[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const name = /data\/(.*)\.json$/.exec(address)?.[1] ?? '';
    const body = missing.includes(name) ? undefined : built[name];
    const answer = body === undefined ? { status: 404, statusText: 'Not Found' } : { status: 200 };
    return Promise.resolve(new Response(body ?? '', answer));
  });
  return asked;
}
