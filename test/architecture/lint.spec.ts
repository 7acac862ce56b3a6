import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lint, plant, temporaryHouse } from './planting.js';

const lines = (count: number) =>
  Array.from({ length: count }, (_, n) => `export const line${n} = ${n};\n`).join('');
const longFunction = (count: number) =>
  `export const long = (seen: string[]) => {\n${"  seen.push('a line');\n".repeat(count - 2)}};\n`;
const branches = (count: number) =>
  `export const kind = (n: number) => {\n${Array.from({ length: count }, (_, n) => `  if (n === ${n}) return 'k${n}';\n`).join('')}  return '';\n};\n`;
const nested = (depth: number) =>
  `export const deep = (n: number, seen: string[]) => {\n${Array.from({ length: depth }, (_, level) => `if (n > ${level}) {\n`).join('')}seen.push('x');\n${'}\n'.repeat(depth)}};\n`;
const clock = 'export const now = () => Date.now();\n';

/** Both sides of every limit: where the file stands, what it says, what eslint must answer. */
const cases: readonly (readonly [name: string, path: string, text: string, breaks: readonly string[]])[] = [
  ['200 lines are a file', 'src/a/lines-200.ts', lines(200), []],
  ['201 lines are two files', 'src/a/lines-201.ts', lines(201), ['max-lines']],
  ['40 lines are a function', 'src/a/function-40.ts', longFunction(40), []],
  ['41 lines are two functions', 'src/a/function-41.ts', longFunction(41), ['max-lines-per-function']],
  ['complexity 10', 'src/a/branches-9.ts', branches(9), []],
  ['complexity 11', 'src/a/branches-10.ts', branches(10), ['complexity']],
  ['depth 3', 'src/a/depth-3.ts', nested(3), []],
  ['depth 4', 'src/a/depth-4.ts', nested(4), ['max-depth']],
  ['three parameters', 'src/a/three.ts', 'export const f = (a: 1, b: 2, c: 3) => [a, b, c];\n', []],
  [
    'four parameters',
    'src/a/four.ts',
    'export const f = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d];\n',
    ['@typescript-eslint/max-params'],
  ],
  ['an enum', 'src/a/enum.ts', "export enum Colour { Red = 'red' }\n", ['no-restricted-syntax']],
  ['a default export', 'src/a/default.ts', 'const x = 1;\nexport default x;\n', ['no-restricted-syntax']],
  [
    'an unsafe any',
    'src/a/any.ts',
    'export const f = (a: any) => a.b;\n',
    [
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-unsafe-member-access',
      '@typescript-eslint/no-unsafe-return',
    ],
  ],
  [
    'a forgotten promise',
    'src/a/floating.ts',
    'export const f = () => {\n  Promise.resolve(1);\n};\n',
    ['@typescript-eslint/no-floating-promises'],
  ],
  ['the clock in application', 'src/requests/application/clock.ts', clock, []],
  ['the clock in a domain', 'src/requests/domain/clock.ts', clock, ['no-restricted-syntax']],
  ['the clock in scoring', 'src/scoring/constraints/clock.ts', clock, ['no-restricted-syntax']],
  ['the clock in geodesy', 'src/geodesy/clock.ts', clock, ['no-restricted-syntax']],
  [
    'a day of UTC in a use case',
    'src/requests/application/utc-day.ts',
    'export const day = (at: Date) => at.toISOString().slice(0, 10);\n',
    ['no-restricted-syntax'],
  ],
  [
    'a day of a clock of its own in an adapter',
    'src/requests/persistence/own-day.ts',
    "export const day = new Intl.DateTimeFormat('sv-SE');\n",
    ['no-restricted-syntax'],
  ],
  [
    'a day by its parts in a room',
    'src/solving/parts.ts',
    'export const day = (at: Date) => at.getUTCDate();\n',
    ['no-restricted-syntax'],
  ],
  [
    'the day of the database in a statement',
    'src/requests/persistence/their-day.ts',
    'export const FIND = `SELECT CURRENT_DATE`;\n',
    ['no-restricted-syntax'],
  ],
  [
    'an instant written down in an adapter',
    'src/requests/persistence/instant.ts',
    'export const written = (at: Date) => at.toISOString();\n',
    [],
  ],
  [
    'a day made by the clock',
    'src/platform/clock/swedish-day.ts',
    "export const d = new Intl.DateTimeFormat('sv-SE');\n",
    [],
  ],
  [
    'an instant from nowhere',
    'src/solving/domain/date.ts',
    'export const at = new Date();\n',
    ['no-restricted-syntax'],
  ],
  [
    'an instant from a number',
    'src/solving/domain/given.ts',
    'export const at = new Date(86_400_000);\n',
    [],
  ],
  [
    'chance in a domain',
    'src/solving/domain/chance.ts',
    'export const at = Math.random();\n',
    ['no-restricted-syntax'],
  ],
  [
    'the environment in a domain',
    'src/solving/domain/environment.ts',
    "export const home = process.env['HOME'];\n",
    ['no-restricted-syntax'],
  ],
  ['print in a room', 'src/requests/application/print.ts', "console.log('x');\n", ['no-console']],
  ['print in the command line', 'src/cli/print.ts', "console.log('x');\n", []],
  [
    'a class that is handed four things',
    'src/requests/application/four-ports.ts',
    'export class Act {\n  constructor(readonly a: 1, readonly b: 2, readonly c: 3, readonly d: 4) {}\n}\n',
    [],
  ],
  [
    'a method that asks four things',
    'src/requests/application/four-arguments.ts',
    'export class Act {\n  run(a: 1, b: 2, c: 3, d: 4) {\n    return [a, b, c, d];\n  }\n}\n',
    ['no-restricted-syntax'],
  ],
  [
    'a service that a test starts by itself',
    'test/requests/own-service.ts',
    "import { buildService } from '../../src/service.js';\nexport const start = buildService;\n",
    ['no-restricted-imports'],
  ],
  [
    'an application that a test makes by itself',
    'test/requests/own-application.ts',
    "import { NestFactory } from '@nestjs/core';\nexport const start = NestFactory;\n",
    ['no-restricted-imports'],
  ],
  [
    'a module that a spec makes by itself',
    'src/requests/application/own-module.spec.ts',
    "import { Test } from '@nestjs/testing';\nexport const start = Test;\n",
    ['no-restricted-imports'],
  ],
  [
    'an application that the harness makes',
    'test/harness/service/own-application.ts',
    "import { NestFactory } from '@nestjs/core';\nexport const start = NestFactory;\n",
    [],
  ],
  [
    'a word that a test of guards needs of the same package',
    'test/requests/own-guard.ts',
    "import { APP_GUARD } from '@nestjs/core';\nexport const guard = APP_GUARD;\n",
    [],
  ],
  [
    'a class that Nest injects',
    'src/requests/application/injected.ts',
    "import { Injectable } from '@nestjs/common';\n@Injectable()\nexport class Clock {}\n@Injectable()\nexport class Act {\n  constructor(readonly clock: Clock) {}\n}\n",
    [],
  ],
];

describe('the shape of the code', () => {
  let house: string;
  let seen: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    house = await temporaryHouse({ empty: true });
    await plant(
      house,
      cases.map(([name, path, text]) => ({ name, breaks: [], files: [{ path, text }] })),
    );
    seen = await lint(house, ['src', 'test']);
  });
  afterAll(() => rm(house, { recursive: true, force: true }));

  it.each(cases)('%s', (...[, path, , breaks]) => {
    expect(seen.get(path)).toEqual(breaks);
  });
});
