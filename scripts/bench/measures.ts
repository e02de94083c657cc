import type { Measure } from './report.ts';

const plain = { against: 'plain', name: 'plain HTML' };
const svg = { against: 'svg', name: 'd3-geo page' };
const gl = { against: 'maplibre', name: 'MapLibre page' };

const time = { unit: 'ms' } as const;
const size = { unit: 'bytes' } as const;
const click = { title: 'Click on a country → paragraphs painted', figure: 'click' } as const;

/** Times, taken with the processor as it is and slowed. */
export const times: readonly Measure[] = [
  { title: 'First contentful paint (text)', figure: 'text', ...time, ...plain, bound: 1.15 },
  { title: 'A map on screen', figure: 'map', ...time, ...svg, bound: 1.5 },
  { title: 'MapLibre’s first idle', figure: 'idle', ...time, ...gl, bound: 1.15 },
  { ...click, ...time, ...svg, bound: 2 },
  { ...click, ...time, ...gl },
];

/** Times of a map that is there, with the processor as it is. */
export const motions: readonly Measure[] = [
  {
    title: 'Pointer on a country → highlight painted',
    figure: 'hover',
    ...time,
    ...gl,
    bound: 1.15,
  },
  {
    title: 'Pointer on a country → its names in the text lit',
    figure: 'lit',
    ...time,
    ...gl,
    bound: 1.15,
  },
  {
    title: 'Pointer on a name in the text → its country outlined',
    figure: 'outlined',
    ...time,
    ...gl,
    bound: 1.15,
  },
  { title: 'A frame while the flat map is dragged', figure: 'pan', ...time, ...gl, bound: 1.15 },
  { title: 'A frame while the globe is dragged', figure: 'turn', ...time, ...gl, bound: 1.15 },
];

const marks = { against: 'marks', name: 'plain `<mark>`s' };
const once = { against: 'once', name: 'the text once' };

/** Measures apart from the first visit, with the processor as it is. */
export const besides: readonly Measure[] = [
  {
    title: '10,000 mentions: longest task at load',
    figure: 'loading',
    ...time,
    ...marks,
    bound: 1.2,
  },
  {
    title: '10,000 mentions: longest task in scrolling',
    figure: 'scrolling',
    ...time,
    ...marks,
    bound: 1.2,
  },
  {
    title: '10,000 mentions: longest task until the map is there too',
    figure: 'mapping',
    ...time,
    ...gl,
  },
  {
    title: 'Key to the next scene → its words painted',
    figure: 'scene',
    ...time,
    against: 'slides',
    name: 'reveal.js',
    bound: 1.5,
  },
  {
    title: 'The briefing on paper, from command to PDF',
    figure: 'handout',
    ...time,
    against: 'slides',
    name: 'reveal.js, no maps',
  },
  { title: 'A keystroke in 10× the text', figure: 'search10', ...time, ...once, bound: 10 },
  { title: 'A keystroke in 100× the text', figure: 'search100', ...time, ...once, bound: 100 },
];

/** Transfer, gzipped; the same in every visit. */
export const transfers: readonly Measure[] = [
  { title: 'Sent before the text can be used', figure: 'readable', ...size, ...plain },
  { title: 'Sent before the page answers', figure: 'interactive', ...size, ...svg },
  { title: 'Of that, geometry', figure: 'geometry', ...size, ...gl },
  { title: 'Sent in all', figure: 'whole', ...size, ...gl, bound: 1.3 },
  {
    title: 'The whole as one file',
    figure: 'file',
    ...size,
    against: 'aim',
    name: 'the aim',
    bound: 1,
  },
];
