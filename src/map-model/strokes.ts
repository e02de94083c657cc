import type { Tint } from '../scheme/scheme.ts';
import { nameOn, palette, surface, type ColorScheme } from './palette.ts';

/** The colours of names and paper on a print; on the screen a style sheet has them. */
const print = { ink: '#1f1e1b', 'ink-soft': '#5f5c54', paper: '#ffffff' } as const;

/** A colour of the map by its name, as in the style sheet. */
export type Ink = Tint | `${Tint}-ink` | `${Tint}-name` | keyof typeof surface | keyof typeof print;

/** In CSS pixels, as seen from far (zoom 0) and from near (zoom 6); between them it grows. */
export type Width = readonly [far: number, near: number];

/** How a line is drawn. */
export interface Stroke {
  readonly ink: Ink;
  readonly width: Width;
  /** Dashes and gaps in CSS pixels, as seen from far; they grow with the width. */
  readonly dash?: readonly number[];
  /** The width of the solid line below, in the colour of borders: without it dashes are lost on dark fills. */
  readonly casing?: Width;
}

/** The lines that are on every map. */
export const strokes = {
  graticule: { ink: 'graticule', width: [0.6, 0.6] },
  coast: { ink: 'coast', width: [0.45, 1] },
  border: { ink: 'border', width: [0.5, 1.6] },
  /** A boundary that is not agreed. */
  disputed: { ink: 'dispute', width: [1, 1.8], dash: [3, 2], casing: [2.6, 3.4] },
} as const satisfies Record<string, Stroke>;

const edge = (width: number) =>
  ({
    ink: 'region',
    width: [width, width],
    dash: [6, 3],
    casing: [width + 1.6, width + 1.6],
  }) as const satisfies Stroke;

/**
 * How firmly a region is drawn, from below to above: the opacity of its fill and of its edge, and the edge's
 * stroke.
 */
export const regionStyles = {
  wide: { fill: 0, edge: 0.55, stroke: edge(1.1) },
  plain: { fill: 0.2, edge: 1, stroke: edge(1.6) },
  alone: { fill: 0.32, edge: 1, stroke: edge(1.8) },
  ahead: { fill: 0.42, edge: 1, stroke: edge(2.4) },
} as const;

export type RegionStyle = keyof typeof regionStyles;

const thin: Stroke = { ink: 'pick', width: [1.2, 1.2] };
/** The outlines of places. */
export const outlines = {
  outlined: { ink: 'pick', width: [1.8, 1.8] },
  hovered: thin,
  halo: { ink: 'paper', width: [5, 5] },
  picked: { ink: 'pick', width: [2.4, 2.4] },
} as const satisfies Record<string, Stroke>;

/** A line ready to be drawn; widths and dashes in CSS pixels. */
export interface Pen {
  readonly ink: Ink;
  readonly width: number;
  readonly dash: readonly number[];
}

/** The lines in which something is stroked at a zoom: the casing, and over it the line itself. */
export function pensOf(stroke: Stroke, zoom: number): Pen[] {
  const grown = Math.max(0, Math.min(1, zoom / 6));
  const at = ([far, near]: Width) => far + (near - far) * grown;
  const { ink, dash = [], casing } = stroke;
  const width = at(stroke.width);
  const line = { ink, width, dash: dash.map((it) => (it * width) / stroke.width[0]) };
  return casing ? [{ ink: 'border', width: at(casing), dash: [] }, line] : [line];
}

/** A colour as `#rrggbb`; of names and paper, that of a print. */
export function colorOf(ink: Ink, scheme: ColorScheme): string {
  if (ink in print) return print[ink as keyof typeof print];
  if (ink in surface) return surface[ink as keyof typeof surface][scheme];
  const paint = palette[ink.replace(/-(ink|name)$/, '') as Tint];
  if (ink.endsWith('-name')) return nameOn(paint.fill)[scheme];
  return paint[ink.endsWith('-ink') ? 'ink' : 'fill'][scheme];
}
