import type { ComparedText } from '../index/text-comparison.ts';
import { withPackChoice } from '../session/address.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import { encodeView } from '../session/encode-view.ts';
import { linkTo } from '../session/link-to.ts';
import { nothing, type View } from '../session/view.ts';

/** A link to a view of any text at hand; the open one is shown without loading the page anew. */
export function textLink(atlas: Atlas, { library }: ComparedText, at: Partial<View>) {
  const view = { ...nothing, ...at, ...(atlas.view.lang && { lang: atlas.view.lang }) };
  if (library === atlas.library) return linkTo(atlas, view);
  const { document, manifest, text } = library.pack;
  const edition = text.lang !== document?.editions[0]?.lang && { edition: text.lang };
  const search = encodeView(view);
  return {
    href: withPackChoice(search, { pack: manifest.id, ...edition }),
    /** Another edition of a text that was opened from a file has no address that leads to it. */
    onclick(event: MouseEvent) {
      const isOpen = manifest.id === atlas.library.pack.manifest.id && !atlas.library.published;
      if (!isOpen || !atlas.host.open || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      atlas.host.open(library, search);
    },
  };
}
