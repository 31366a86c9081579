import js from '@eslint/js';
import jupyterPlugin from '@jupyter/eslint-plugin';
import { defineConfig } from 'eslint/config';
import prettierRecommended from 'eslint-plugin-prettier/recommended';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// The rooms of src/, lowest first: each may import only from those before it.
const ROOMS = [
  'api',
  'services',
  'model',
  'components',
  'widgets',
  'commands',
  'plugins'
];

/** Forbids a room to import from the rooms above it. */
function holdRoom(room, place) {
  const above = ROOMS.slice(place + 1);
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ['**/__tests__/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${above.join('|')}|index)(/|$)`,
              message: `${room}/ lies below: imports go down only (ARCHITECTURE.md).`
            }
          ]
        }
      ]
    }
  };
}

/** Raises the warnings of a shared configuration to errors. */
function asErrors(config) {
  const rules = Object.fromEntries(
    Object.entries(config.rules ?? {}).map(([rule, level]) => [
      rule,
      level === 'warn' ? 'error' : level
    ])
  );
  return { ...config, rules };
}

const TYPED = ['src/**/*.{ts,tsx}'];
const TESTS = ['src/**/__tests__/**'];

export default defineConfig([
  {
    ignores: [
      '**/node_modules',
      '**/lib',
      'coverage',
      'dist',
      '.venv',
      'jupyterlab_dlcourse',
      'src/api/schema.ts',
      'ui-tests/test-results',
      'ui-tests/playwright-report'
    ]
  },
  { files: ['**/*.{js,mjs,ts,tsx}'], ...js.configs.recommended },
  {
    files: ['*.{js,mjs}', 'scripts/*.mjs'],
    languageOptions: { globals: globals.node }
  },
  ...tseslint.configs.strictTypeChecked.map(config => ({
    ...config,
    files: TYPED
  })),
  { plugins: { jupyter: jupyterPlugin } },
  ...jupyterPlugin.configs.recommended.map(asErrors),
  {
    files: TYPED,
    languageOptions: {
      globals: globals.browser,
      parserOptions: { project: 'tsconfig.test.json' }
    },
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'interface',
          format: ['PascalCase'],
          custom: { regex: '^I[A-Z]', match: true }
        }
      ],
      // Jupyter's plugins keep options in a namespace of their class's name.
      '@typescript-eslint/no-namespace': 'off',
      // Lumino's signals take a method and its `this`; jupyter/require-signal-this-arg watches.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'none' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true }
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      complexity: ['error', 12],
      curly: ['error', 'all'],
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 80, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'prefer-arrow-callback': 'error'
    }
  },
  {
    files: ['src/components/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', 150] }
  },
  {
    files: TESTS,
    languageOptions: { globals: globals.jest },
    rules: {
      // A describe block is as long as its claims are many.
      'max-lines-per-function': 'off',
      // What tests say is read by nobody in another language.
      'jupyter/no-untranslated-string': 'off',
      // What a test makes goes with the test.
      'jupyter/require-disposable-ownership': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  {
    // The browser tests have a package and types of their own.
    files: ['ui-tests/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      globals: { ...globals.node, ...globals.browser }
    },
    rules: {
      // They drive the browser with Playwright alone, without Galata.
      ...Object.fromEntries(
        Object.keys(jupyterPlugin.rules)
          .filter(rule => rule.startsWith('galata-'))
          .map(rule => [`jupyter/${rule}`, 'off'])
      ),
      'jupyter/no-untranslated-string': 'off'
    }
  },
  ...ROOMS.slice(0, -1).map(holdRoom),
  prettierRecommended
]);
