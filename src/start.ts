import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { openLibrary } from './library.ts';
import { browserAddress } from './state/address.svelte.ts';
import { Atlas, knownIn } from './state/atlas.svelte.ts';
import { decodeView } from './state/view.ts';
import { chooseLang } from './words/lang.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

const library = await openLibrary(target);
history.scrollRestoration = 'manual';

function warnOfBrokenAddress(): void {
  for (const { key, value, reason } of decodeView(location.search, knownIn(library)).ignored) {
    console.warn(`address: ${key}=${value} was left aside: ${reason}`);
  }
}
warnOfBrokenAddress();
window.addEventListener('popstate', warnOfBrokenAddress);

const atlas = new Atlas(library, browserAddress(), chooseLang(navigator.languages));
const start = target.hasChildNodes() ? hydrate : mount;
start(App, { target, props: { atlas } });
