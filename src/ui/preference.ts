import { MediaQuery } from 'svelte/reactivity';
import type { ColorScheme } from '../map-model/palette.ts';

const dark = new MediaQuery('(prefers-color-scheme: dark)');
const calm = new MediaQuery('(prefers-reduced-motion: reduce)');

/** The wishes of the reader's system as to the map's colours and motion. */
export const preference = {
  get scheme(): ColorScheme {
    return dark.current ? 'dark' : 'light';
  },
  get calm(): boolean {
    return calm.current;
  },
};
