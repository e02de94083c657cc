import { render } from 'svelte/server';
import App from './App.svelte';
import { openLibrary } from './library.ts';
import { fixedAddress } from './state/address.svelte.ts';
import { Atlas } from './state/atlas.svelte.ts';

/**
 * The page as it first opens, in Japanese, as HTML.
 * @throws if an annotation of the shipped pack has moved: it would be missing from the site
 */
export function prerender(): string {
  const library = openLibrary();
  if (library.moved.length > 0) {
    throw new Error(`the shipped pack has moved annotations: ${JSON.stringify(library.moved)}`);
  }
  return render(App, { props: { atlas: new Atlas(library, fixedAddress(''), 'ja') } }).body;
}
