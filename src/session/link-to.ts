import { tick } from 'svelte';
import type { Atlas } from './atlas.svelte.ts';
import type { View } from './view.ts';

/**
 * What a click on a link does here, without loading the page anew. With a key held down it is the
 * browser's, which opens another tab or window.
 */
export function onPlainClick(act: () => void) {
  return (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}

/**
 * A link to a view of the atlas, followed without loading the page anew. The focus goes along: to the
 * number of the passage, or the heading of what is opened.
 */
export function linkTo(atlas: Atlas, view: View) {
  return {
    href: atlas.href(view),
    onclick: onPlainClick(() => {
      atlas.visit(view);
      const goal = view.unit === undefined ? 'main h1' : `[data-read="${view.unit}"]`;
      void tick().then(() => {
        document.querySelector<HTMLElement>(goal)?.focus({ preventScroll: true });
      });
    }),
  };
}
