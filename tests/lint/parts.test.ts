import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .map((path) => [path, readFileSync(join('src', path), 'utf8')] as const);

it.each(components)('%s leaves no part that does not come unhandled', (_, source) => {
  for (const [block] of source.matchAll(/\{#await [^]*?\{\/await\}/g)) {
    expect(block).toMatch(/\{:catch|^\{#await [^}]* catch/);
  }
  expect(source).not.toMatch(/void import\(/);
});
