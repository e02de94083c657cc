import { dirname, relative, resolve, sep } from 'node:path';
import prettier from 'eslint-config-prettier/flat';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const core = ['text', 'place', 'annotation', 'scheme', 'messages'];
const models = ['pack', 'index', 'search', 'map-model', 'drawing'];
const services = ['library', 'session', 'export', 'importing', 'editing'];

/**
 * The layers of src/: a folder, and the folders it may import from besides itself. A folder with an
 * empty list takes no package either. The files in src/ itself compose the app and take all.
 */
const layers = {
  text: [],
  messages: [],
  place: ['text'],
  annotation: ['text', 'place'],
  scheme: ['text', 'place', 'annotation'],
  pack: ['text', 'place', 'annotation', 'scheme', 'messages'],
  index: ['text', 'place', 'annotation', 'scheme', 'pack'],
  search: ['text', 'place', 'annotation', 'pack', 'index'],
  'map-model': ['text', 'place', 'scheme', 'pack', 'index'],
  drawing: ['text', 'place', 'annotation', 'scheme', 'messages', 'pack', 'index', 'map-model'],
  library: ['text', 'place', 'annotation', 'pack', 'map-model'],
  session: [...core, ...models, 'library'],
  export: [...core, ...models, 'library', 'session'],
  importing: [...core, 'pack', 'index', 'search'],
  editing: [...core, 'pack', 'index', 'importing'],
  ui: ['text', 'scheme', 'messages', 'map-model'],
  download: [...core, ...models, ...services, 'ui'],
  scenes: [...core, ...models, ...services, 'ui', 'download'],
  reading: [...core, ...models, ...services, 'ui', 'scenes'],
  explore: [...core, ...models, ...services, 'ui', 'download', 'reading'],
  map: [...core, ...models, 'library', 'session', 'ui'],
  shelf: [...core, ...models, ...services, 'ui'],
  workshop: [...core, ...models, ...services, 'ui'],
  compare: [...core, ...models, ...services, 'ui', 'reading'],
  original: [...core, ...models, ...services, 'ui', 'reading'],
  briefing: [...core, ...models, ...services, 'ui', 'download', 'map'],
};

/** Packages that only some folders of src/ may know. */
const restricted = {
  'maplibre-gl': 'map/maplibre',
  'd3-geo': 'map-model',
  valibot: 'pack',
  diff: 'compare',
  pptxgenjs: 'export/deck',
  fflate: ['importing/read', 'export'],
  htmlparser2: 'importing/read',
  marked: 'importing/read',
  'pdfjs-dist': 'importing/read',
  saxes: 'importing/read',
};

const src = resolve(import.meta.dirname, 'src');

/** @returns {string | undefined} what is wrong with importing `specifier` into `filename` */
function objection(filename, specifier) {
  const here = relative(src, filename).split(sep).join('/');
  const folder = here.includes('/') ? here.split('/')[0] : undefined;
  if (!specifier.startsWith('.')) {
    const guarded = Object.keys(restricted).find((name) => `${specifier}/`.startsWith(`${name}/`));
    const allowed = guarded ? [restricted[guarded]].flat() : [];
    if (guarded && !allowed.some((it) => here.startsWith(`${it}/`)))
      return `Only src/${allowed.join('/ and src/')}/ may import ${guarded}.`;
    return layers[folder]?.length === 0 ? `src/${folder}/ imports no package.` : undefined;
  }
  if (!folder) return undefined;
  if (!layers[folder]) return `src/${folder}/ is not in the table of layers in eslint.config.js.`;
  const [target, ...rest] = relative(src, resolve(dirname(filename), specifier)).split(sep);
  const inFolder = rest.length > 0 && target !== '..';
  if (inFolder && [folder, ...layers[folder]].includes(target)) return undefined;
  return `src/${folder}/ may import from ${layers[folder].join(', ') || 'nothing'}; not ${specifier}.`;
}

/** Core `no-restricted-imports` does not see `import()`, and a pattern does not know its depth. */
const keepLayers = {
  create(context) {
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const message = objection(context.filename, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export default defineConfig(
  { ignores: ['dist/', 'bench-results/', 'test-results/', 'playwright-report/'] },
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      // The same extra extension for every file, or the type checker starts anew for each kind.
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error', 'info'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // There are no enums here, and classes keep to private fields, which nothing else has: the type
      // checker says it already, and these two take a fifth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Spreading a string gives its code points, which is what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // A number reads well in a template; an object does not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'svelte/no-useless-mustaches': 'off', // prettier writes {' '} where a line is broken
      // What is shown is derived and its sets are made anew: none is changed in place.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error', // knows that $props() is destructured with `let`
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'A style attribute breaks the CSP; use a class or a style: directive.',
        },
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: { local: { rules: { layers: keepLayers } } },
    rules: { 'local/layers': 'error' },
  },
  {
    files: ['tests/**'],
    rules: {
      // A value that is missing fails the test just as well.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(only|skip|skipIf|runIf|todo|fixme)$/]:matches([object.name=/^(it|test|describe|suite)$/], [object.property.name="describe"])',
          message: 'Every test runs.',
        },
      ],
    },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
);
