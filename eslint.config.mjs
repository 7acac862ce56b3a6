import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const shape = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': 'off',
  '@typescript-eslint/max-params': ['error', { max: 3 }],
  'max-depth': ['error', 3],
  complexity: ['error', 10],
};

const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name your exports.' },
];
const today = 'A day is made of an instant by Clock.today() alone.';
const calendar = 'get(UTC)?(Date|Day|Month|FullYear)|to(Locale)?DateString';
const daysOfItsOwn = [
  {
    selector:
      'CallExpression[callee.property.name=/^(slice|substring|substr|split)$/][callee.object.callee.property.name=/^to(ISOString|JSON)$/]',
    message: today,
  },
  { selector: `CallExpression[callee.property.name=/^(${calendar})$/]`, message: today },
  { selector: "MemberExpression[object.name='Intl'][property.name='DateTimeFormat']", message: today },
  {
    selector:
      'TemplateElement[value.raw=/current_date|localtimestamp|(now|clock_timestamp)\\(\\)\\s*(::|AT TIME ZONE)/i]',
    message: today,
  },
];
const instant = 'Take the instant as an argument.';
const pure = [
  ...everywhere,
  ...daysOfItsOwn,
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: instant },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: instant },
  { selector: "CallExpression[callee.name='Date']", message: instant },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: instant },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take the choice as an argument.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Configuration is read in the room settings only.',
  },
];

const few = 'Two arguments of one type, or more than three, become one object with names.';
const fewParameters = [
  { selector: ':function[params.length>3]:not(MethodDefinition[kind="constructor"] > *)', message: few },
];
const globals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));
const tests = ['**/*.spec.ts', 'test/**/*.ts', 'src/**/testing/**/*.ts'];
const readsAnswersOfOthers = {
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

const message = 'A test starts a service by test/harness/service.';
const startsAService = {
  paths: [
    { name: '@nestjs/core', importNames: ['NestFactory'], message },
    { name: '@nestjs/testing', message },
  ],
  patterns: [{ regex: '/src/(service|app\\.module|start-worker|main|worker)\\.js$', message }],
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.fristad/', 'web/src/api/api.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest's options are classes that everybody fills in as literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Its fix turns injected classes into type imports, and Nest then injects nothing.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@typescript-eslint': ts.plugin },
    languageOptions: { parser: ts.parser },
    rules: {
      ...shape,
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals },
  },
  {
    files: ['src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...daysOfItsOwn] },
  },
  {
    files: ['src/*/domain/**/*.ts', 'src/scoring/**/*.ts', 'src/geodesy/**/*.ts', 'src/kernel/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...pure] },
  },
  {
    // Nest hands a class what it needs through its constructor, however many; functions stay short of arguments.
    files: ['src/*/{application,http,persistence}/**/*.ts', 'src/platform/**/*.ts'],
    ignores: tests,
    rules: {
      '@typescript-eslint/max-params': 'off',
      'no-restricted-syntax': ['error', ...everywhere, ...daysOfItsOwn, ...fewParameters],
    },
  },
  {
    // The type of a property is what validation and the API description read.
    files: ['**/*.{format,input,query,view}.ts'],
    rules: { '@typescript-eslint/no-inferrable-types': ['error', { ignoreProperties: true }] },
  },
  {
    // Typed arrays are walked by index, and an index is counted, not guessed.
    files: ['src/solving/**/*.ts', 'src/geodesy/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/cli.ts', 'src/demo.ts', 'src/cli/**', 'src/demo/**', 'bench/**', 'scripts/**', '.ci/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      ...readsAnswersOfOthers,
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // A service is started one way, in the harness.
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    ignores: ['test/harness/**'],
    rules: { 'no-restricted-imports': ['error', startsAService] },
  },
  {
    // The page: its parts are functions of what they show, and a list of what stands in one is no complexity.
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // Texts are lists; a catalogue is as long as there is to say.
    files: ['web/src/texts/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Where a day is made: of an instant, and of a count of days.
    files: ['src/platform/clock/swedish-day.ts', 'src/kernel/day.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pure.filter((rule) => !daysOfItsOwn.includes(rule))] },
  },
  { files: ['*.mjs', '.*.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
