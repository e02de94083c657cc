import type { Plugin } from 'vite';
import { paletteCss, toneCss } from '../../src/map-model/palette.ts';

const id = 'virtual:palette.css';

/** The palette as a style sheet, so that CSS and the map share one list of colours and of what bears them. */
export function palettePlugin(): Plugin {
  return {
    name: 'palette',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? paletteCss() + toneCss() : undefined),
  };
}
