import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TYPED = ['src/**/*.ts', 'test/**/*.ts', 'playwright.config.ts'];
const HTML_FROM_TEXT = 'A text must never become HTML: build nodes, or a Lit template.';

const correctness = {
  'constructor-super': 'error',
  'for-direction': 'error',
  'getter-return': 'error',
  'no-async-promise-executor': 'error',
  'no-class-assign': 'error',
  'no-compare-neg-zero': 'error',
  'no-cond-assign': 'error',
  'no-const-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-control-regex': 'error',
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty-character-class': 'error',
  'no-fallthrough': 'error',
  'no-import-assign': 'error',
  'no-loss-of-precision': 'error',
  'no-promise-executor-return': 'off',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-unused-private-class-members': 'error',
  'no-useless-backreference': 'error',
  'no-useless-catch': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
  eqeqeq: 'error',
};

const noCodeFromText = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({ property, message: HTML_FROM_TEXT }))],
};

const smallFiles = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
  complexity: ['error', 12],
};

const onlyTypes = {
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'A union of words instead of an enum.' },
    { selector: 'TSModuleDeclaration[kind!="global"]', message: 'A file instead of a namespace.' },
    { selector: 'TSParameterProperty', message: 'A field, assigned in the constructor.' },
    { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
    { selector: 'ExportSpecifier[exported.name="default"]', message: 'Exports have names.' },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/', '**/.cache/', 'test/types/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,mjs,js}'], rules: { ...correctness, ...noCodeFromText } },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'test/e2e/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A page without TypeScript hands us anything: a check that types call needless keeps us from throwing into it.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A DOMException is an error to every browser, if not to this rule.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // Events and elements come out of the document, which knows their class by name only.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Typed listeners are an interface beside a class.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowArray: true, allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Lit binds the handlers in its templates to the element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // The demo's pages also stand for sites that do what sites do.
  { files: ['demo/**'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/**/*.ts'], rules: { ...smallFiles, ...onlyTypes } },
  { files: ['src/i18n/*.ts', 'src/**/*.styles.ts'], rules: { complexity: 'off', 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['src/ui/**/*.ts', 'src/banner.ts', 'src/ask.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    // Our elements make their own children before they look at them.
    rules: { 'wc/guard-super-call': 'off', 'wc/no-child-traversal-in-connectedcallback': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
