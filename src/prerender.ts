import { render } from 'svelte/server';
import shipped from 'virtual:library';
import passages from 'virtual:text';
import App from './App.svelte';
import { unship } from './pack/shipped.ts';
import { fixedAddress } from './session/address.ts';
import { Atlas } from './session/atlas.svelte.ts';

/** The page as it first opens, in Japanese, as HTML. */
export function prerender(): string {
  const library = unship(shipped, passages);
  return render(App, { props: { atlas: new Atlas(library, fixedAddress(''), 'ja') } }).body;
}
