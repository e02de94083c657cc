import type { Pattern } from './palette.ts';

/** Each pattern as SVG path data on a tile 8 pixels wide. */
export const strokes: Readonly<Record<Pattern, string>> = {
  none: '',
  falling: 'M-2-2 10 10M-2 6 2 10M6-2 10 2',
  rising: 'M-2 10 10-2M-2 2 2-2M6 10 10 6',
  level: 'M0 2H8M0 6H8',
  dots: 'M2 2h.01M6 6h.01',
};
