import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The snippets lie in no TypeScript program, so the rules that need types stay away.
const eslint = new ESLint({ overrideConfig: ts.configs.disableTypeChecked });

/** @returns the rules a snippet breaks, each once, as if it stood in the file of that name */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filePath}: ${fatal.message}`);
  return [...new Set(messages.map((message) => message.ruleId ?? message.message))];
}

const using = (specifier: string) => `import { it } from '${specifier}';\nexport const x = it();\n`;
const inSvelte = (code: string) => `<script lang="ts">\n${code}</script>\n`;

/** Lints one import in a TypeScript file and in a component of the same folder. */
async function importing(folder: string, specifier: string): Promise<string[]> {
  const code = using(specifier);
  const inScript = await broken(`src/${folder}/snippet.ts`, code);
  const inComponent = await broken(
    `src/${folder}/Snippet.svelte`,
    inSvelte(code.replace('export ', '')) + '{x}\n',
  );
  expect(inComponent).toEqual(inScript);
  return inScript;
}

describe('the floors of src/', () => {
  it.each([
    ['domain', '../words/lang.ts'],
    ['domain', '../../data/gazetteer.json'],
    ['domain', 'geojson'],
    ['words', '../domain/unit.ts'],
    ['packs', '../picture/world.ts'],
    ['picture', '../packs/schema.ts'],
    ['picture', '../state/view.ts'],
    ['state', '../exchange/exporters.ts'],
    ['state', '../panel/Panel.svelte'],
    ['exchange', '../state/atlas.svelte.ts'],
    ['ui', '../domain/unit.ts'],
    ['map', '../panel/Panel.svelte'],
    ['map', '../packs/parse-pack.ts'],
    ['map/svg', '../../briefing/keys.ts'],
    ['panel', '../map/MapView.svelte'],
    ['panel', '../picture/palette.ts'],
    ['briefing', '../panel/Panel.svelte'],
    ['panel', '../App.svelte'],
    ['deck', '../map/MapView.svelte'],
    ['exchange', '../deck/leaf.ts'],
    ['attic', '../domain/unit.ts'],
  ])('refuse in %s an import from %s', async (folder, specifier) => {
    expect(await importing(folder, specifier)).toEqual(['house/floors']);
  });

  it.each([
    ['domain', './unit.ts'],
    ['packs', '../domain/pack.ts'],
    ['picture', 'topojson-client'],
    ['state', '../packs/parse-pack.ts'],
    ['exchange', '../picture/picture.ts'],
    ['ui', '../words/words.ts'],
    ['map/svg', '../MapView.svelte'],
    ['map/svg', '../../picture/paths.ts'],
    ['panel', '../ui/Button.svelte'],
    ['panel/quote', '../../exchange/quotation.ts'],
    ['panel', '../exchange/csv.ts'],
    ['briefing', '../state/atlas.svelte.ts'],
    ['briefing', '../deck/source.ts'],
    ['deck', '../exchange/map-svg.ts'],
  ])('let %s import from %s', async (folder, specifier) => {
    expect(await importing(folder, specifier)).toEqual([]);
  });

  it('let the roof import from everywhere', async () => {
    expect(await broken('src/main.ts', using('./map/MapView.svelte'))).toEqual([]);
    expect(await broken('src/main.ts', using('../data/gazetteer.json'))).toEqual([]);
  });

  it.each([
    `export const later = () => import('../panel/Panel.svelte');\n`,
    `export { it } from '../panel/Panel.svelte';\n`,
    `export * from '../panel/Panel.svelte';\n`,
    `export type It = import('../panel/Panel.svelte').It;\n`,
  ])('see through %s', async (code) => {
    expect(await broken('src/map/snippet.ts', code)).toEqual(['house/floors']);
  });
});

describe('the fences around packages', () => {
  it.each([
    ['maplibre-gl', 'map'],
    ['maplibre-gl/dist/maplibre-gl.css', 'map/svg'],
    ['d3-geo', 'map/svg'],
    ['valibot', 'state'],
    ['pptxgenjs', 'exchange'],
  ])('refuse %s in src/%s', async (specifier, folder) => {
    expect(await importing(folder, specifier)).toEqual(['house/floors']);
  });

  it.each([
    ['maplibre-gl', 'map/maplibre'],
    ['d3-geo', 'picture'],
    ['valibot', 'packs'],
    ['d3-geo-projection', 'exchange'],
  ])('let %s into src/%s', async (specifier, folder) => {
    expect(await importing(folder, specifier)).toEqual([]);
  });

  it('keep even the roof away from the map library', async () => {
    expect(await broken('src/main.ts', using('maplibre-gl'))).toEqual(['house/floors']);
  });

  it('leave the build scripts alone', async () => {
    expect(await broken('scripts/snippet.ts', using('d3-geo'))).toEqual([]);
    expect(await broken('scripts/snippet.ts', using('valibot'))).toEqual([]);
  });
});

describe('the other rules of the house', () => {
  it.each([
    ['src/domain/snippet.ts', `console.log('here');\n`, 'no-console'],
    ['src/domain/snippet.ts', `export const x: any = 1;\n`, '@typescript-eslint/no-explicit-any'],
    ['src/domain/snippet.ts', `export const x = (y: number) => y == 1;\n`, 'eqeqeq'],
    ['src/ui/Snippet.svelte', `<p style="color: red">x</p>\n`, 'no-restricted-syntax'],
    ['tests/domain/snippet.test.ts', `it.only('x', () => {});\n`, 'no-restricted-syntax'],
    ['tests/domain/snippet.test.ts', `it.skip('x', () => {});\n`, 'no-restricted-syntax'],
    ['tests/e2e/snippet.spec.ts', `test.describe.only('x', () => {});\n`, 'no-restricted-syntax'],
  ])('in %s refuse %s', async (filePath, code, rule) => {
    expect(await broken(filePath, code)).toContain(rule);
  });

  it('let a component set a style through the object model', async () => {
    expect(await broken('src/ui/Snippet.svelte', `<p style:top={String(1)}>x</p>\n`)).toEqual([]);
  });
});
