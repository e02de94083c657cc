import { render } from 'svelte/server';
import App from './App.svelte';
import type { Library } from './pack/library.ts';
import { fixedAddress } from './session/address.ts';
import { Atlas } from './session/atlas.svelte.ts';

/** A text's page as it first opens, in the language of the text where the interface speaks it, as HTML. */
export function prerender(library: Library): string {
  const lang = library.pack.text.lang === 'ja' ? 'ja' : 'en';
  return render(App, { props: { atlas: new Atlas(library, fixedAddress(''), lang) } }).body;
}
