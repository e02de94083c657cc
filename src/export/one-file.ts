import { siteHref } from '../library/site.ts';
import { words } from '../messages/words.ts';
import { escape } from '../messages/escape.ts';
import { catalogEntry } from '../pack/catalog.ts';
import type { Pack } from '../pack/pack.ts';
import { localize } from '../text/localized.ts';
import { packJson } from './pack-json.ts';

/** The name of the file that needs no other, as it is without a text. */
export const shellName = 'declaration-atlas-shell.html';

/** JSON that stands in a page, where `<` may be written otherwise: it has it in strings only. */
export function jsonScript(path: string, json: string): string {
  const safe = json.replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${path}">${safe}</script>`;
}

/**
 * The file that needs no other, with a pack in place of the one it has or lacks. Its policy goes by the
 * checksums of script and styles, which stay.
 * @param shell the page as the build has made it
 */
export function fillShell(shell: string, pack: Pack): string {
  const { manifest, document, text } = pack;
  const { id, title } = manifest;
  const langs = document?.editions.map(({ lang }) => lang) ?? [text.lang];
  const data = [
    jsonScript(`data/${id}/pack.json`, packJson.write(pack)),
    jsonScript(
      'data/catalog.json',
      JSON.stringify({ format: 1, packs: [catalogEntry(manifest, langs)] }),
    ),
  ].join('\n');
  const name = escape(`${localize(title, text.lang)} — ${words.en.app}`);
  // The data has no `<`, and nothing else comes before the script.
  const at = shell.indexOf('<script type="module">');
  const head = shell
    .slice(0, at)
    .replace(
      /<html [^>]*>/,
      () => `<html lang="${escape(text.lang)}" data-pack="${id}" data-root="./">`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${name}</title>`);
  return `${head}${data}\n${shell.slice(at)}`;
}

/**
 * Loads the page without a text: from the site, or out of the one file that is open.
 * @throws if it cannot be had
 */
export async function loadShell(): Promise<string> {
  if (import.meta.env.ONE_FILE) return shellOfPage(document);
  const response = await fetch(siteHref(shellName));
  if (!response.ok) throw new Error(`${shellName}: ${response.status}`);
  return response.text();
}

/** The page that is open, as it was before its script had started, and without its text. */
function shellOfPage(page: Document): string {
  const root = page.documentElement.cloneNode(true) as HTMLElement;
  root.querySelector('#app')?.replaceChildren();
  for (const script of root.querySelectorAll('script[type="application/json"]')) {
    if (/^data\/(catalog|.*\/pack)\.json$/.test(script.id)) script.remove();
  }
  return `<!doctype html>\n${root.outerHTML}\n`;
}
