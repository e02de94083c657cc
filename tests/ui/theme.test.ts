import { readFileSync } from 'node:fs';
import { formatHex, interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync('src/ui/theme.css', 'utf8');
const dark = sheet.indexOf('prefers-color-scheme: dark');

/** The custom properties of the page's theme; in the dark those of the light hold unless they are set again. */
function themeOf(scheme: 'light' | 'dark'): Map<string, string> {
  const read = (css: string) =>
    [...css.matchAll(/--([\w-]+): ([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  const light = read(sheet.slice(0, dark));
  return new Map(scheme === 'light' ? light : [...light, ...read(sheet.slice(dark))]);
}

describe.each(['light', 'dark'] as const)('the theme in %s', (scheme) => {
  const theme = themeOf(scheme);
  const colour = (name: string) => theme.get(name)!;

  it.each(['ink', 'ink-soft'])('sets %s legibly on everything that lies below words', (ink) => {
    for (const ground of ['paper', 'paper-lit', 'mark', 'mark-hover']) {
      expect(wcagContrast(colour(ink), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leaves what is there for context legible in large type', () => {
    const strength = Number(theme.get('context-opacity'));
    const seen = formatHex(interpolate([colour('paper'), colour('ink')])(strength));
    expect(wcagContrast(seen, colour('paper'))).toBeGreaterThanOrEqual(3);
  });
});
