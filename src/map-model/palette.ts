import type { Tint } from '../scheme/scheme.ts';

/** A colour in light and in dark surroundings. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}
export type ColorScheme = keyof Shade;

/** How a tint is told apart without its colour. */
export type Pattern = 'none' | 'dots' | 'rising' | 'falling' | 'level';

export interface Paint {
  readonly fill: Shade;
  /** The pattern's lines; near the fill, so that it reads as one colour from afar. */
  readonly ink: Shade;
  /** The colour of underlines, bars and signs; undefined: that of the fill. */
  readonly line?: Shade;
  readonly pattern: Pattern;
}

/**
 * The fills that one scheme may use together, and that of land, lie at least 20 (CIEDE2000) apart for normal, deuteranope, protanope and tritanope
 * eyes and 10 in lightness on a greyscale printer, in both schemes; a test holds them to it.
 * A place that is only named has the fill of the rest and is told apart by dots and a firm outline.
 */
export const palette: Readonly<Record<Tint, Paint>> = {
  red: {
    fill: { light: '#9b2022', dark: '#c53d25' },
    ink: { light: '#5c0b10', dark: '#7d1c0d' },
    pattern: 'falling',
  },
  pink: {
    fill: { light: '#d86088', dark: '#fa919a' },
    ink: { light: '#a32f5a', dark: '#b9505f' },
    pattern: 'rising',
  },
  yellow: {
    fill: { light: '#d6c913', dark: '#f2eb6e' },
    ink: { light: '#8a7f00', dark: '#a69c1c' },
    pattern: 'dots',
  },
  sky: {
    fill: { light: '#6da9e3', dark: '#5e91c8' },
    ink: { light: '#4a84bd', dark: '#3d6c9f' },
    pattern: 'level',
  },
  navy: {
    fill: { light: '#0a386b', dark: '#1f4fad' },
    ink: { light: '#0a386b', dark: '#1f4fad' },
    line: { light: '#0a386b', dark: '#6f97ee' },
    pattern: 'none',
  },
  'step-1': {
    fill: { light: '#f3b700', dark: '#0050a2' },
    ink: { light: '#b38600', dark: '#003874' },
    line: { light: '#b38600', dark: '#4f8fdc' },
    pattern: 'dots',
  },
  'step-2': {
    fill: { light: '#8f9c78', dark: '#349390' },
    ink: { light: '#6c7858', dark: '#226c69' },
    pattern: 'rising',
  },
  'step-3': {
    fill: { light: '#328382', dark: '#99a879' },
    ink: { light: '#205e5d', dark: '#737f57' },
    pattern: 'level',
  },
  'step-4': {
    fill: { light: '#153ea4', dark: '#f2d300' },
    ink: { light: '#0c2970', dark: '#b59e00' },
    pattern: 'falling',
  },
  'step-5': {
    fill: { light: '#341c30', dark: '#fff7e1' },
    ink: { light: '#341c30', dark: '#fff7e1' },
    pattern: 'none',
  },
  'change-dropped': {
    fill: { light: '#723129', dark: '#874918' },
    ink: { light: '#4a1c16', dark: '#5c2f0b' },
    line: { light: '#723129', dark: '#d98a4e' },
    pattern: 'falling',
  },
  'change-fewer': {
    fill: { light: '#dd5b00', dark: '#ffbc00' },
    ink: { light: '#a34300', dark: '#b98800' },
    pattern: 'dots',
  },
  'change-role': {
    fill: { light: '#626291', dark: '#a6a5c0' },
    ink: { light: '#43436b', dark: '#7b7a98' },
    pattern: 'level',
  },
  'change-more': {
    fill: { light: '#00b876', dark: '#9bfccd' },
    ink: { light: '#008555', dark: '#5fbf92' },
    pattern: 'rising',
  },
  'change-new': {
    fill: { light: '#00223f', dark: '#006cff' },
    ink: { light: '#00223f', dark: '#006cff' },
    line: { light: '#00223f', dark: '#6aa8ff' },
    pattern: 'none',
  },
  named: {
    fill: { light: '#e5e4df', dark: '#38383e' },
    ink: { light: '#55534c', dark: '#b9b6ac' },
    line: { light: '#55534c', dark: '#b9b6ac' },
    pattern: 'dots',
  },
  unnamed: {
    fill: { light: '#e5e4df', dark: '#38383e' },
    ink: { light: '#e5e4df', dark: '#38383e' },
    pattern: 'none',
  },
  disputed: {
    fill: { light: '#e5e4df', dark: '#38383e' },
    ink: { light: '#8f8c83', dark: '#7e7f84' },
    pattern: 'rising',
  },
};

export const tints = Object.keys(palette) as Tint[];

/** The colours of the map besides the tints. */
export const surface = {
  sea: { light: '#f3f5f4', dark: '#0d1117' },
  'sea-name': { light: '#5b7482', dark: '#8199a8' },
  graticule: { light: '#e6eae9', dark: '#1b2027' },
  coast: { light: '#8a918f', dark: '#858b91' },
  border: { light: '#ffffff', dark: '#14161a' },
  /** A boundary that is not agreed: dashes, in a casing of the colour of the other borders. */
  dispute: { light: '#3b403f', dark: '#dcdfe3' },
  region: { light: '#7a4e9c', dark: '#d3b4ec' },
  pick: { light: '#111111', dark: '#ffffff' },
} as const satisfies Record<string, Shade>;

/** A colour that can be read on a fill. */
export function nameOn({ light, dark }: Shade): Shade {
  const on = (fill: string) => (luminance(fill) > 0.195 ? '#111111' : '#ffffff');
  return { light: on(light), dark: on(dark) };
}

/** The relative luminance of `#rrggbb` as WCAG 2 defines it, from 0 to 1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far a fill steps back from the eye. */
export const opacity = { plain: 1, focused: 1, implied: 0.42, muted: 0.26 } as const;

/** How far an area does: land without a colour has none to take back, and is still to be told from the sea. */
export function areaOpacity(tint: Tint, emphasis: keyof typeof opacity): number {
  return tint === 'unnamed' && emphasis === 'muted' ? 0.4 : opacity[emphasis];
}

/** The palette as CSS custom properties: `--red`, `--red-ink`, `--red-name`, `--sea`, …; paper is never dark. */
export function paletteCss(): string {
  const tones: [string, Shade][] = [
    ...Object.entries(palette).flatMap(([tint, { fill, ink, line }]): [string, Shade][] => [
      [tint, fill],
      [`${tint}-ink`, ink],
      [`${tint}-name`, nameOn(fill)],
      ...(line ? [[`${tint}-line`, line] as [string, Shade]] : []),
    ]),
    ...Object.entries(surface),
  ];
  const block = (scheme: ColorScheme) =>
    `:root {\n${tones.map(([name, tone]) => `  --${name}: ${tone[scheme]};`).join('\n')}\n}`;
  return `${block('light')}\n@media screen and (prefers-color-scheme: dark) {\n${block('dark')}\n}\n`;
}

/**
 * What an element with `data-tone` is painted in, as custom properties: `--paint` fills it, `--paint-ink`
 * draws its pattern, `--paint-line` underlines words and draws bars, which land that nobody speaks of has not.
 */
export function toneCss(): string {
  const rules = Object.entries(palette).map(([tint, { line }]) => {
    const its = [`--paint: var(--${tint})`, `--paint-ink: var(--${tint}-ink)`];
    if (tint !== 'unnamed' && tint !== 'disputed')
      its.push(`--paint-line: var(--${line ? `${tint}-line` : tint})`);
    return `[data-tone='${tint}'] { ${its.join('; ')}; }\n`;
  });
  return `${rules.join('')}[data-tone='region'] { --paint-ink: var(--region); --paint-line: var(--region); }\n`;
}
