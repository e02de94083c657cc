import { hydrate, mount, type Component } from 'svelte';
import App from './App.svelte';
import { loadReferences } from './library/load-references.ts';
import { packOfPage, siteHref } from './library/site.ts';
import { siteSource } from './library/site-source.ts';
import { openLibrary, type Library } from './pack/library.ts';
import { describeProblem } from './pack/problem.ts';
import { browserAddress } from './session/address.ts';
import { Atlas } from './session/atlas.svelte.ts';
import { validIds } from './session/valid-ids.ts';
import { decodeView, type ValidIds } from './session/decode-view.ts';
import type { View } from './session/view.ts';
import { surviveTranslation } from './ui/page-translation.ts';
import { chooseLang } from './messages/lang.ts';

function warnOfBrokenAddress(ids: ValidIds): void {
  for (const { key, value, reason } of decodeView(location.search, ids).ignored) {
    console.warn(`address: ${key}=${value} was left aside: ${reason}`);
  }
}

/** What stands above the text as long as the page has not started; see scripts/site/start-notice.ts. */
const noticeId = 'start-notice';

/** What the page consists of where it is not the text beside the map, which is rendered ahead. */
async function shapeOf({ embed, mode }: View): Promise<Component<{ atlas: Atlas }> | undefined> {
  if (mode === 'brief') return App;
  if (mode === 'speaker') return (await import('./briefing/Speaker.svelte')).default;
  return embed && (await import('./Embedded.svelte')).default;
}

/** Lets the browser do what is due: with a long text each step of the beginning takes a while. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * The pack that the page was made for; while developing, the first of the site's.
 * @throws if it cannot be had, or does not open
 */
async function openPack(): Promise<Library> {
  const id = packOfPage() ?? (await siteSource.list())[0]?.id ?? '';
  const [raw, references] = await Promise.all([siteSource.read(id), loadReferences()]);
  const opened = openLibrary(raw, references);
  if (!opened.ok) {
    throw new Error(opened.problems.map((it) => describeProblem(it, 'en')).join('\n'));
  }
  const published = {
    firstMap: siteHref('data/first-map.svg'),
    oneFile: siteHref('declaration-atlas.html'),
  };
  return { ...opened.library, published };
}

/**
 * Takes over the page that was rendered ahead, or makes it where it was not.
 * @param target the element that the page stands in
 * @throws if it cannot: then the text stands as it was rendered
 */
export async function start(target: HTMLElement): Promise<void> {
  const library = await openPack();
  await pause();
  const ids = validIds(library);
  warnOfBrokenAddress(ids);
  window.addEventListener('popstate', () => {
    warnOfBrokenAddress(ids);
  });
  history.scrollRestoration = 'manual';
  const atlas = new Atlas(library, browserAddress(), chooseLang(navigator.languages));
  await pause();
  const Other = await shapeOf(atlas.view);
  surviveTranslation(target);
  // What a browser has translated before is not what Svelte would find there.
  if (Other || target.querySelector<HTMLElement>('font')) {
    const text = [...target.childNodes];
    target.replaceChildren();
    try {
      mount(Other ?? App, { target, props: { atlas } });
    } catch (error) {
      target.replaceChildren(...text);
      throw error;
    }
  } else {
    const take = target.hasChildNodes() ? hydrate : mount;
    take(App, { target, props: { atlas } });
  }
  target.hidden = false;
  document.getElementById(noticeId)?.remove();
}

/** Shows the text that was rendered ahead, with the line that the page could not be started. */
export function stand(target: HTMLElement): void {
  target.hidden = false;
  const [coming, failed] = document.querySelectorAll<HTMLElement>(`#${noticeId} > p`);
  if (coming) coming.hidden = true;
  if (failed) failed.hidden = false;
}
