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
  return parseJson(await textOf(response));
}

/** What a response says, decoded as it comes in: a long text at once would keep the page from answering. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    text += part.value;
  }
  return text;
}
