import { parseJson } from './parse-json.ts';
import { siteHref } from './site.ts';

/**
 * A data file, as parsed JSON: from the page itself, if the page brought it along, else from the site.
 * @param name `world` for `data/world.json`
 * @throws if it cannot be had
 */
export async function readData(name: string): Promise<unknown> {
  const path = `data/${name}.json`;
  const own = document.getElementById(path);
  if (own instanceof HTMLScriptElement) return parseJson(own.textContent);
  const response = await fetch(siteHref(path));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return parseJson(await response.arrayBuffer());
}
