import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
}
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(ts|svelte)$/.test(path),
);
/** Types are nothing at run time, and what begins with `virtual:` the build makes. */
const imported =
  /(?:^\s*import (?!type )[^;]*?from |^\s*import |\bimport\()'(?!\.|virtual:)([^']+)'/gm;
const packages = sources.flatMap((path) =>
  [...readFileSync(join('src', path), 'utf8').matchAll(imported)].map(([, specifier = '']) => {
    const [first = '', second = ''] = specifier.split('/');
    return first.startsWith('@') ? `${first}/${second}` : first;
  }),
);

it('what runs in the browser, and no other package, is a dependency: an audit covers that', () => {
  expect([...new Set(packages)].toSorted()).toEqual(Object.keys(dependencies).toSorted());
});
