import type { ComparedText } from '../index/text-comparison.ts';
import { withPackChoice } from './address.ts';
import type { Atlas } from './atlas.svelte.ts';
import { encodeView } from './encode-view.ts';
import { linkTo } from './link-to.ts';
import { nothing, type View } from './view.ts';

/** A link to a view of any text at hand; the open one is shown without loading the page anew. */
export function textLink(atlas: Atlas, text: ComparedText, at: Partial<View>) {
  const { library } = text;
  const view = viewOf(atlas, at);
  if (library === atlas.library) return linkTo(atlas, view);
  return {
    href: withPackChoice(encodeView(view), choiceOf(text)),
    /** No address leads to a text that was opened from a file, nor to another edition of it. */
    onclick(event: MouseEvent) {
      const own = library.pack.manifest.id === atlas.library.pack.manifest.id;
      const brought = library === atlas.resources.other || (own && !atlas.library.published);
      if (!brought || !atlas.host.open) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      atlas.host.open(library, encodeView(view));
    },
  };
}

/** The address of a view of any text at hand as one gives it to others: absolute, and it names the pack. */
export function textUrl(atlas: Atlas, text: ComparedText, at: Partial<View>): string {
  const view = viewOf(atlas, at);
  if (text.library === atlas.library) return atlas.urlOf(view);
  return new URL(withPackChoice(encodeView(view), choiceOf(text)), location.href).href;
}

function viewOf({ view: { lang } }: Atlas, at: Partial<View>): View {
  return { ...nothing, ...at, ...(lang && { lang }) };
}

function choiceOf({ library }: ComparedText) {
  const { document, manifest, text } = library.pack;
  const isFirst = text.lang === document?.editions[0]?.lang;
  return { pack: manifest.id, ...(!isFirst && { edition: text.lang }) };
}
