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

describe('the layers of src/', () => {
  it.each([
    ['text', '../messages/lang.ts'],
    ['text', '../../data/gazetteer.json'],
    ['text', 'geojson'],
    ['messages', '../text/unit.ts'],
    ['place', '../annotation/annotation.ts'],
    ['pack', '../map-model/world.ts'],
    ['index', '../search/search.ts'],
    ['map-model', '../drawing/map-svg.ts'],
    ['map-model', '../session/view.ts'],
    ['library', '../session/atlas.svelte.ts'],
    ['session', '../export/exporters.ts'],
    ['session', '../reading/Panel.svelte'],
    ['export', '../download/Handout.svelte'],
    ['importing', '../library/store.ts'],
    ['importing', '../editing/make-draft.ts'],
    ['editing', '../library/store.ts'],
    ['ui', '../place/place.ts'],
    ['map', '../reading/Panel.svelte'],
    ['map', '../export/exporters.ts'],
    ['map/svg', '../../briefing/keys.ts'],
    ['reading', '../map/MapView.svelte'],
    ['reading', '../explore/bar/TopBar.svelte'],
    ['briefing', '../reading/Panel.svelte'],
    ['reading', '../App.svelte'],
    ['download', '../map/MapView.svelte'],
    ['unlisted', '../text/unit.ts'],
  ])('refuse in %s an import from %s', async (folder, specifier) => {
    expect(await importing(folder, specifier)).toEqual(['local/layers']);
  });

  it.each([
    ['text', './unit.ts'],
    ['pack', '../annotation/annotation.ts'],
    ['map-model', 'topojson-client'],
    ['session', '../pack/parse-pack.ts'],
    ['export', '../map-model/picture.ts'],
    ['importing/read', '../../text/radicals.ts'],
    ['editing', '../importing/align/align.ts'],
    ['ui', '../messages/words.ts'],
    ['map/svg', '../MapView.svelte'],
    ['map/svg', '../../map-model/paths.ts'],
    ['reading', '../ui/Button.svelte'],
    ['reading/quote', '../../export/quotation.ts'],
    ['explore', '../reading/PlaceLink.svelte'],
    ['briefing', '../session/atlas.svelte.ts'],
    ['briefing', '../export/deck/source.ts'],
    ['export/deck', '../../drawing/map-svg.ts'],
  ])('let %s import from %s', async (folder, specifier) => {
    expect(await importing(folder, specifier)).toEqual([]);
  });

  it('let the files in src itself import from everywhere', async () => {
    expect(await broken('src/main.ts', using('./map/MapView.svelte'))).toEqual([]);
    expect(await broken('src/main.ts', using('../data/gazetteer.json'))).toEqual([]);
  });

  it.each([
    `export const later = () => import('../reading/Panel.svelte');\n`,
    `export { it } from '../reading/Panel.svelte';\n`,
    `export * from '../reading/Panel.svelte';\n`,
    `export type It = import('../reading/Panel.svelte').It;\n`,
  ])('see through %s', async (code) => {
    expect(await broken('src/map/snippet.ts', code)).toEqual(['local/layers']);
  });
});

describe('the restrictions on packages', () => {
  it.each([
    ['maplibre-gl', 'map'],
    ['maplibre-gl/dist/maplibre-gl.css', 'map/svg'],
    ['d3-geo', 'map/svg'],
    ['valibot', 'session'],
    ['pptxgenjs', 'export'],
  ])('refuse %s in src/%s', async (specifier, folder) => {
    expect(await importing(folder, specifier)).toEqual(['local/layers']);
  });

  it.each([
    ['maplibre-gl', 'map/maplibre'],
    ['d3-geo', 'map-model'],
    ['valibot', 'pack'],
    ['d3-geo-projection', 'drawing'],
  ])('let %s into src/%s', async (specifier, folder) => {
    expect(await importing(folder, specifier)).toEqual([]);
  });

  it('keep even the files in src itself away from the map library', async () => {
    expect(await broken('src/main.ts', using('maplibre-gl'))).toEqual(['local/layers']);
  });

  it('leave the build scripts alone', async () => {
    expect(await broken('scripts/snippet.ts', using('d3-geo'))).toEqual([]);
    expect(await broken('scripts/snippet.ts', using('valibot'))).toEqual([]);
  });
});

describe('the other rules', () => {
  it.each([
    ['src/text/snippet.ts', `console.log('here');\n`, 'no-console'],
    ['src/text/snippet.ts', `export const x: any = 1;\n`, '@typescript-eslint/no-explicit-any'],
    ['src/text/snippet.ts', `export const x = (y: number) => y == 1;\n`, 'eqeqeq'],
    ['src/ui/Snippet.svelte', `<p style="color: red">x</p>\n`, 'no-restricted-syntax'],
    ['tests/text/snippet.test.ts', `it.only('x', () => {});\n`, 'no-restricted-syntax'],
    ['tests/text/snippet.test.ts', `it.skip('x', () => {});\n`, 'no-restricted-syntax'],
    ['tests/e2e/snippet.spec.ts', `test.describe.only('x', () => {});\n`, 'no-restricted-syntax'],
  ])('in %s refuse %s', async (filePath, code, rule) => {
    expect(await broken(filePath, code)).toContain(rule);
  });

  it('let a component set a style through the object model', async () => {
    expect(await broken('src/ui/Snippet.svelte', `<p style:top={String(1)}>x</p>\n`)).toEqual([]);
  });
});
