import type { PlaceFacts } from './load.ts';

/** @returns the element of the page with this id @throws if there is none */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** Shows a place's paragraphs, copied from the text beside it, in the panel. */
export function showPlace({ name, units }: PlaceFacts): void {
  const card = document.createElement('article');
  card.className = 'card';
  const heading = document.createElement('h2');
  heading.textContent = name;
  card.append(heading, ...units.map((id) => byId(id).cloneNode(true)));
  byId('panel').replaceChildren(card);
}
