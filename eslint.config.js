import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Turns typescript-eslint rules off. */
const off = (...names) => Object.fromEntries(names.map((name) => [`@typescript-eslint/${name}`, 'off']));

/** The folders of `src/`, as in its README: a file imports from its own folder and from those after it, and nothing in `src/` from outside. */
const LAYERS = [
  ...['elements', 'templates', 'translations', 'controllers', 'styles', 'scoring', 'content', 'safety'],
  ...['events', 'headless', 'preference', 'runtime', 'models', 'engine'],
];
const fromOutside = { regex: '^(?:\\.\\./)+(?:training|tests|stories|demo)/', message: 'The library is all that ships.' };
const importsPointDown = LAYERS.map((layer, i) => ({
  files: [`src/${layer}/**/*.ts`, `src/${layer}.ts`],
  ignores: ['src/engine/simd/assembly/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(i === 0
            ? []
            : [
                {
                  group: LAYERS.slice(0, i).flatMap((above) => [`**/${above}/**`, `**/${above}.js`]),
                  message: 'Imports point down; see src/README.md.',
                },
              ]),
          fromOutside,
          ...(layer === 'engine' ? [{ regex: '^[^.]', message: 'The engine imports nothing else.' }] : []),
        ],
      },
    ],
  },
}));

/** Importing a class defines no tag: whoever extends it gives it a name of their own. */
const classesHaveNoSideEffect = [
  {
    files: ['src/elements/**/*.ts'],
    ignores: ['src/elements/*/index.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [fromOutside, { regex: '(^|/)(index|define)\\.js$', message: 'Tags are defined in index.ts.' }] },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/define.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'customElements', property: 'define', message: 'Use define() of src/define.ts.' }],
    },
  },
];

export default defineConfig(
  globalIgnores([
    'dist',
    'storybook-static',
    'coverage',
    'src/models/*',
    '!src/models/model-card.ts',
    'training/runs',
    'src/engine/simd/assembly',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...off(
        'unbound-method', // lit binds `@click=${this.#pick}` itself
      ),
      // A number in a template string reads as what it is; objects stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(x) => this.#send(x)` and `void` callbacks are clearer without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A name with an underscore says that the argument is there for the signature only.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Loops that wait for something from outside are written `while (true)`.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
    },
  },
  {
    // `buffer[i]!` says that the loop's bounds hold the index; the compiler cannot know.
    files: ['{src/engine,src/runtime,training}/**/*.ts'],
    rules: off('no-non-null-assertion'),
  },
  {
    files: ['{src,stories,tests}/**/*.ts'],
    extends: [wc['flat/best-practice'], lit['flat/all']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Short arrows and maps inside a template read better than a method for each; nothing here renders often enough to feel them.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
    },
    languageOptions: { globals: globals.browser },
  },
  ...importsPointDown,
  ...classesHaveNoSideEffect,
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle=/]',
          message: 'Strict policies forbid it: write `.style=`.',
        },
      ],
    },
  },
  {
    files: ['{tests,stories}/**/*.ts'],
    rules: off(
      'no-unused-expressions', // chai: `expect(x).to.be.true`
      'no-floating-promises', // @open-wc/testing types every `expect` as a promise
      'no-non-null-assertion', // a missing element fails the test anyway
    ),
  },
  { files: ['{training,build}/**/*.ts', '*.config.ts'], languageOptions: { globals: globals.node } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
);
