import { hydrate, mount, unmount, type Component } from 'svelte';
import App from './App.svelte';
import { findOther, openOwn } from './library/open-pack.ts';
import { packOfPage, stylesLoaded } from './library/site.ts';
import { siteSource } from './library/site-source.ts';
import type { Library } from './pack/library.ts';
import {
  browserAddress,
  packChoiceIn,
  withPackChoice,
  withoutPackChoice,
  type PackChoice,
} from './session/address.ts';
import { Atlas } from './session/atlas.svelte.ts';
import { matchingId } from './session/parameters.ts';
import { validIds } from './session/valid-ids.ts';
import { decodeView } from './session/decode-view.ts';
import type { View } from './session/view.ts';
import { bothEditions } from './pack/pack.ts';
import { pause } from './pack/steps.ts';
import { localize } from './text/localized.ts';
import { surviveTranslation } from './ui/page-translation.ts';
import { chooseLang } from './messages/lang.ts';

/** The id of the notice above the text until the page has started; see scripts/site/start-notice.ts. */
const noticeId = 'start-notice';

interface Props {
  readonly atlas: Atlas;
  /** The pack that was asked for and is not here. */
  readonly missing?: string;
}

/** The component of a page that is not the text beside the map, which is rendered ahead. */
async function rootFor({
  draft,
  embed,
  mode,
}: View): Promise<Component<{ atlas: Atlas }> | undefined> {
  if (mode === 'brief' || draft !== undefined) return App;
  if (mode === 'speaker') return (await import('./briefing/Speaker.svelte')).default;
  return embed && (await import('./Embedded.svelte')).default;
}

/** The libraries opened last in this page, by query: going back to them needs no file again. */
const opened = new Map<string, Library>();
const mostOpened = 3;

/** The library that is open. */
let current: { readonly app: object; readonly search: string; close(): void } | undefined;

/**
 * Takes over the page that was rendered ahead, or makes it where it was not.
 * @param target the element that the page stands in
 * @throws if it cannot: then the text stands as it was rendered
 */
export async function start(target: HTMLElement): Promise<void> {
  const own = packOfPage() ?? (await siteSource.list())[0]?.id ?? '';
  const { pack: asked = own, edition } = packChoiceIn(location.search);
  const pack = matchingId(asked, (id): id is string => id === own) ?? asked;
  const here = withPackChoice(withoutPackChoice(location.search), edition ? { edition } : {});
  const found = pack === own ? undefined : await findOther(pack, edition);
  if (found && 'page' in found) {
    location.replace(found.page + here + location.hash);
    return;
  }
  // The page is its own pack's: that need not be said.
  if (pack === own)
    history.replaceState(history.state, '', location.pathname + here + location.hash);
  const missing = found && 'missing' in found ? found.missing : undefined;
  if (missing !== undefined) {
    console.warn(`address: pack=${missing} was left aside: there is no such text here`);
    // What would be presented is another text's.
    const view = new URLSearchParams(location.search);
    for (const name of ['mode', 'scene']) view.delete(name);
    history.replaceState(history.state, '', `${location.pathname}?${view}${location.hash}`);
  }
  const library =
    found && 'library' in found
      ? found.library
      : await openOwn(own, missing === undefined ? edition : undefined);
  if (library.original) {
    const search = withPackChoice(withoutPackChoice(location.search), chosenFor(library));
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }
  await pause();
  window.addEventListener('popstate', () => {
    reopen(target);
  });
  history.scrollRestoration = 'manual';
  surviveTranslation(target);
  await stylesLoaded();
  await show(target, library, missing);
}

/** Shows a library in the page. */
async function show(target: HTMLElement, library: Library, missing?: string): Promise<void> {
  const closing = new AbortController();
  const chosen = chosenFor(library);
  const address = browserAddress(chosen, closing.signal);
  for (const { key, value, reason } of decodeView(address.search, validIds(library)).ignored) {
    console.warn(`address: ${key}=${value} was left aside: ${reason}`);
  }
  const open = (other: Library, kept?: string) => {
    const search = withPackChoice(kept ?? atlas.languageSearch, chosenFor(other));
    history.pushState(null, '', location.pathname + search);
    void close().then(() => show(target, other));
  };
  const host = { closed: closing.signal, open };
  const atlas = new Atlas(library, address, chooseLang(navigator.languages), host);
  const nameDocument = () => {
    document.documentElement.lang = atlas.lang;
    document.title = `${localize(library.pack.manifest.title, atlas.lang)} — ${atlas.words.app}`;
  };
  nameDocument();
  atlas.listen(nameDocument);
  await pause();
  const Other = await rootFor(atlas.view);
  const app = mountApp(target, Other, { atlas, ...(missing !== undefined && { missing }) });
  const search = withPackChoice('', chosen);
  opened.delete(search);
  opened.set(search, library);
  const [oldest = ''] = opened.keys();
  if (opened.size > mostOpened) opened.delete(oldest);
  current = { app, search, close: () => closing.abort() };
  target.hidden = false;
  document.getElementById(noticeId)?.remove();
}

/**
 * The part of an address that names a library: its pack, if the page is not its own, and its edition, if it
 * is not the first, or need not be the one that the page opens with.
 */
function chosenFor({ original, pack, published }: Library): PackChoice {
  const { lang } = pack.text;
  return {
    ...(!published && { pack: pack.manifest.id }),
    ...(pack.beside
      ? { edition: bothEditions }
      : (original || lang !== pack.document?.editions[0]?.lang) && { edition: lang }),
  };
}

function mountApp(
  target: HTMLElement,
  Other: Component<{ atlas: Atlas }> | undefined,
  props: Props,
): object {
  const { beside, text } = props.atlas.library.pack;
  const ahead =
    !beside &&
    target.querySelector<HTMLElement>('[data-unit][lang]')?.lang === text.lang &&
    props.atlas.library.published;
  // Svelte cannot hydrate a page that the browser has translated.
  if (!Other && !current && ahead && !target.querySelector<HTMLElement>('font')) {
    return hydrate(App, { target, props });
  }
  const before = [...target.childNodes];
  target.replaceChildren();
  try {
    return mount<Props, object>(Other ?? App, { target, props });
  } catch (error) {
    target.replaceChildren(...before);
    throw error;
  }
}

async function close(): Promise<void> {
  if (!current) return;
  current.close();
  await unmount(current.app);
}

/** Back and forth between libraries: to one that was open in this page, else by loading the page anew. */
function reopen(target: HTMLElement): void {
  const search = withPackChoice('', packChoiceIn(location.search));
  if (!current || search === current.search) return;
  const library = opened.get(search);
  if (library) void close().then(() => show(target, library));
  else location.reload();
}

/** Shows the text that was rendered ahead, with the line that the page could not be started. */
export function showFailure(target: HTMLElement): void {
  target.hidden = false;
  const [coming, failed] = document.querySelectorAll<HTMLElement>(`#${noticeId} > p`);
  if (coming) coming.hidden = true;
  if (failed) failed.hidden = false;
}
