import { createHash } from 'node:crypto';

/** What the app itself reads of the data published beside the site. */
export const readByApp = ['world', 'equal-earth', 'regions', 'gazetteer'].map(
  (name) => `data/${name}.json`,
);

/** The name under which one of them belongs to one version of the site. */
export function versioned(path: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return path.replace(/^data\/(.*)\.json$/, `assets/$1-${hash}.json`);
}

/** What it shows besides, before it has read any. */
export const firstMapPath = 'data/first-map.svg';
