import { dirname, relative, resolve, sep } from 'node:path';
import prettier from 'eslint-config-prettier/flat';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const ground = ['text', 'place', 'annotation', 'scheme', 'messages'];
const shapes = ['pack', 'index', 'search', 'map-model', 'drawing'];
const doings = ['library', 'session', 'export'];

/**
 * The floors of src/: a folder, and the folders it may import from besides itself. A folder with an
 * empty list takes no package either. The files in src/ itself are the roof and take all.
 */
const floors = {
  text: [],
  messages: [],
  place: ['text'],
  annotation: ['text', 'place'],
  scheme: ['place', 'annotation'],
  pack: ['text', 'place', 'annotation', 'scheme', 'messages'],
  index: ['text', 'place', 'annotation', 'scheme', 'pack'],
  search: ['text', 'place', 'annotation', 'pack', 'index'],
  'map-model': ['text', 'place', 'scheme', 'pack', 'index'],
  drawing: ['text', 'place', 'annotation', 'messages', 'pack', 'index', 'map-model'],
  library: ['text', 'place', 'annotation', 'pack', 'map-model'],
  session: [...ground, ...shapes, 'library'],
  export: [...ground, ...shapes, 'library', 'session'],
  ui: ['messages'],
  download: [...ground, ...shapes, ...doings, 'ui'],
  scenes: [...ground, ...shapes, ...doings, 'ui', 'download'],
  reading: [...ground, ...shapes, ...doings, 'ui', 'scenes'],
  explore: [...ground, ...shapes, ...doings, 'ui', 'download', 'reading'],
  map: [...ground, ...shapes, 'library', 'session', 'ui'],
  briefing: [...ground, ...shapes, ...doings, 'ui', 'download', 'map'],
};

/** Packages that only one folder of src/ may know. */
const fences = {
  'maplibre-gl': 'map/maplibre',
  'd3-geo': 'map-model',
  valibot: 'pack',
  pptxgenjs: 'export/deck',
};

const src = resolve(import.meta.dirname, 'src');

/** @returns {string | undefined} what is wrong with importing `specifier` into `filename` */
function objection(filename, specifier) {
  const here = relative(src, filename).split(sep).join('/');
  const floor = here.includes('/') ? here.split('/')[0] : undefined;
  if (!specifier.startsWith('.')) {
    const fenced = Object.keys(fences).find((name) => `${specifier}/`.startsWith(`${name}/`));
    if (fenced && !here.startsWith(`${fences[fenced]}/`))
      return `Only src/${fences[fenced]}/ may import ${fenced}.`;
    return floors[floor]?.length === 0 ? `src/${floor}/ imports no package.` : undefined;
  }
  if (!floor) return undefined;
  if (!floors[floor]) return `src/${floor}/ is not in the table of floors in eslint.config.js.`;
  const [target, ...rest] = relative(src, resolve(dirname(filename), specifier)).split(sep);
  const inFolder = rest.length > 0 && target !== '..';
  if (inFolder && [floor, ...floors[floor]].includes(target)) return undefined;
  return `src/${floor}/ may import from ${floors[floor].join(', ') || 'nothing'}; not ${specifier}.`;
}

/** Core `no-restricted-imports` does not see `import()`, and a pattern does not know its depth. */
const keepFloors = {
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
    plugins: { house: { rules: { floors: keepFloors } } },
    rules: { 'house/floors': 'error' },
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
