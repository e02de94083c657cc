import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  lab65,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { changeSlots, hues, steps, type Tint } from '../../src/scheme/scheme.ts';
import {
  nameOn,
  palette,
  paletteCss,
  surface,
  tints,
  toneCss,
  type ColorScheme,
} from '../../src/map-model/palette.ts';

const schemes: ColorScheme[] = ['light', 'dark'];
/** What one scheme may use beside the land; `named` has its fill and is told apart by its pattern. */
const families: readonly (readonly [string, readonly Tint[]])[] = [
  ['hues', [...hues, 'unnamed']],
  ['steps', [...steps, 'unnamed']],
  ['changes', [...changeSlots, 'unnamed']],
];
const fill = (tint: Tint, scheme: ColorScheme): Color => parse(palette[tint].fill[scheme])!;
const pairsOf = (tints: readonly Tint[]) =>
  tints.flatMap((a, i) => tints.slice(i + 1).map((b): [Tint, Tint] => [a, b]));

const eyes: [string, (color: Color) => Color][] = [
  ['normal', (color) => color],
  ['deuteranope', filterDeficiencyDeuter(1)],
  ['protanope', filterDeficiencyProt(1)],
  ['tritanope', filterDeficiencyTrit(1)],
];

/** What a greyscale printer makes of a colour: CIE L*. */
const lightness = (color: Color) => lab65(color).l;

describe.each(families)('the fills of the %s', (_, family) => {
  const distance = differenceCiede2000();
  const pairs = pairsOf(family);

  it('are six, with that of the land', () => {
    expect(new Set(family.map((tint) => palette[tint].fill.light)).size).toBe(6);
  });

  for (const scheme of schemes) {
    it.each(eyes)(`lie at least 20 (CIEDE2000) apart in ${scheme} for %s eyes`, (_, see) => {
      const near = pairs
        .map(([a, b]) => ({ a, b, d: distance(see(fill(a, scheme)), see(fill(b, scheme))) }))
        .filter(({ d }) => d < 20);
      expect(near).toEqual([]);
    });

    it(`lie at least 10 apart in lightness on a greyscale printer in ${scheme}`, () => {
      const near = pairs
        .map(([a, b]) => ({
          a,
          b,
          d: Math.abs(lightness(fill(a, scheme)) - lightness(fill(b, scheme))),
        }))
        .filter(({ d }) => d < 10);
      expect(near).toEqual([]);
    });
  }
});

describe('the steps', () => {
  it.each(schemes)('go away from the land one by one, in %s', (scheme) => {
    const far = steps.map(
      (step) => lightness(fill(step, scheme)) - lightness(fill('unnamed', scheme)),
    );
    const away = far.map((it) => (scheme === 'light' ? -it : it));
    // In the dark the first is deeper than the land, and all others are lighter one by one.
    const rising = scheme === 'light' ? away : away.slice(1);
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  });
});

describe('the patterns', () => {
  it('tell apart every two tints that share a fill', () => {
    for (const scheme of schemes) {
      const looks = tints.map((tint) => `${palette[tint].fill[scheme]} ${palette[tint].pattern}`);
      expect(new Set(looks).size).toBe(tints.length);
    }
  });

  it('can be seen: their lines differ from the fill', () => {
    const unseen = tints.filter((tint) => {
      const { pattern, fill: area, ink } = palette[tint];
      return pattern !== 'none' && (area.light === ink.light || area.dark === ink.dark);
    });
    expect(unseen).toEqual([]);
  });
});

it('in the dark, land without a role lies at least 12 (CIEDE2000) from the sea', () => {
  const distance = differenceCiede2000();
  expect(distance(palette.unnamed.fill.dark, surface.sea.dark)).toBeGreaterThan(12);
});

describe('dashed lines', () => {
  it.each(schemes)('stand out from their casing, in %s', (scheme) => {
    const on = (line: string) => wcagContrast(line, surface.border[scheme]);
    expect(on(surface.dispute[scheme])).toBeGreaterThan(7);
    expect(on(surface.region[scheme])).toBeGreaterThan(4.5);
  });
});

describe('the palette as CSS', () => {
  const [light = '', dark = ''] = paletteCss().split(
    '@media screen and (prefers-color-scheme: dark)',
  );

  it('has every fill and ink, for light and for dark', () => {
    for (const role of tints) {
      expect(light).toContain(`--${role}: ${palette[role].fill.light};`);
      expect(light).toContain(`--${role}-ink: ${palette[role].ink.light};`);
      expect(dark).toContain(`--${role}: ${palette[role].fill.dark};`);
      expect(dark).toContain(`--${role}-ink: ${palette[role].ink.dark};`);
    }
  });

  it('has what the map is drawn with besides', () => {
    for (const [name, tone] of Object.entries(surface)) {
      expect(light).toContain(`--${name}: ${tone.light};`);
      expect(dark).toContain(`--${name}: ${tone.dark};`);
    }
  });

  it('is made of colours that can be read', () => {
    const colours = [...paletteCss().matchAll(/: (#[^;]*);/g)].map(([, colour]) => colour!);
    expect(colours.length).toBeGreaterThan(30);
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  });
});

describe('the style sheet of the tones', () => {
  /** What an element of a tone is painted in, with the variables looked up. */
  const painted = (tone: string, scheme: ColorScheme) => {
    const [light = '', dark = ''] = paletteCss().split('@media');
    const [rule = ''] = toneCss().match(new RegExp(`\\[data-tone='${tone}'\\].*`)) ?? [];
    const found = [...rule.matchAll(/(--paint[-a-z]*): var\((--[-a-z0-9]+)\)/g)];
    return Object.fromEntries(
      found.map(([, name = '', variable = '']) => {
        const value = new RegExp(`${variable}: (#.{6})`).exec(scheme === 'dark' ? dark : light);
        return [name, value?.[1]];
      }),
    );
  };

  it.each(schemes)('paints, patterns and underlines in what the palette has, in %s', (scheme) => {
    for (const tint of tints) {
      const { fill, ink, line = fill } = palette[tint];
      const quiet = tint === 'unnamed' || tint === 'disputed';
      expect(painted(tint, scheme), tint).toEqual({
        '--paint': fill[scheme],
        '--paint-ink': ink[scheme],
        ...(!quiet && { '--paint-line': line[scheme] }),
      });
    }
    const region = surface.region[scheme];
    expect(painted('region', scheme)).toEqual({ '--paint-ink': region, '--paint-line': region });
  });

  it('is all that knows one tone from another, but for what is named and no more', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(svelte|css)$/.test(path))
      .map((path) => [path, readFileSync(join('src', path), 'utf8')] as const);
    const known = sources.flatMap(([path, source]) =>
      [...source.matchAll(/\[data-(?:tone|ink)='(\w+)'\]/g)].map(([, it]) => `${path} ${it}`),
    );
    expect(known.filter((it) => !/ (named|region|institution)$/.test(it))).toEqual([]);
  });
});

describe('a name on painted land', () => {
  it.each(tints)('can be read on %s, light and dark', (tint) => {
    const { fill } = palette[tint];
    for (const scheme of ['light', 'dark'] as const)
      expect(wcagContrast(nameOn(fill)[scheme], fill[scheme]), scheme).toBeGreaterThan(4.3);
  });
});
