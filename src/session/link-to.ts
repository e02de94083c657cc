import { tick } from 'svelte';
import type { Atlas } from './atlas.svelte.ts';
import type { View } from './view.ts';

/**
 * A link to a view of the atlas, followed without loading the page anew. The focus goes along: to the
 * number of the passage, or the heading of what is opened.
 */
export function linkTo(atlas: Atlas, view: View) {
  return {
    href: atlas.href(view),
    onclick: async (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      atlas.visit(view);
      await tick();
      const goal = view.unit === undefined ? 'main h1' : `[data-read="${view.unit}"]`;
      document.querySelector<HTMLElement>(goal)?.focus({ preventScroll: true });
    },
  };
}
