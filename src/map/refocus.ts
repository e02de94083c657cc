import { tick } from 'svelte';

/**
 * Makes a change that lays the world out otherwise. The map and its buttons are then new ones, and the
 * focus goes to the like of what had it, so that whoever steers by keyboard can go on.
 */
export async function refocus(change: () => void): Promise<void> {
  const held = document.activeElement;
  const figure = held?.closest('figure');
  change();
  await tick();
  if (!held || !figure || held.isConnected) return;
  const likes = [...figure.querySelectorAll<HTMLElement>(held.localName)];
  likes.find((it) => nameOf(it) === nameOf(held))?.focus();
}

function nameOf(it: Element): string | null {
  return it.getAttribute('aria-label') ?? it.textContent;
}
