import type { Measure } from './report.ts';

const plain = { against: 'plain', name: 'plain HTML' };
const svg = { against: 'svg', name: 'd3-geo page' };
const gl = { against: 'maplibre', name: 'MapLibre page' };

/** Times, taken with the processor as it is and slowed. */
export const times: readonly Measure[] = [
  { title: 'Text on screen (first contentful paint)', figure: 'text', ...plain, bound: 1.15 },
  { title: 'A map on screen', figure: 'map', ...svg, bound: 1.5 },
  { title: 'MapLibre’s first idle', figure: 'idle', ...gl, bound: 1.15 },
  { title: 'Click on a country → paragraphs painted', figure: 'click', ...svg, bound: 2 },
  { title: 'Click on a country → paragraphs painted', figure: 'click', ...gl },
];

/** Sizes, the same in every visit. */
export const sizes: readonly Measure[] = [
  { title: 'Sent before the text can be used', figure: 'readable', ...plain },
  { title: 'Sent before the page answers', figure: 'interactive', ...svg },
  { title: 'Sent in all', figure: 'whole', ...gl, bound: 1.3 },
];
