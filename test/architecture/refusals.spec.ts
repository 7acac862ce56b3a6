import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import ts from 'typescript';
import { sample, someOf } from '../harness/samples.js';
import { root } from './planting.js';

/** A refusal's code as it is given, not as its type is declared. */
const GIVEN = /(?<!readonly )\bcode: '[a-z][a-z-]*(?=')/g;

/** The compiler with the house's own settings, in which one file at a time may say something else. */
const compiler = () => {
  const path = join(root, 'tsconfig.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const files = fileNames.filter((file) => file.startsWith(join(root, 'src/')));
  let planted: ReadonlyMap<string, string> = new Map();
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: (file) => (planted.has(file) ? `${version}` : '0'),
    getScriptSnapshot: (file) => {
      const text = planted.get(file) ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (from) => ts.getDefaultLibFilePath(from),
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
  });
  /** Plants these texts in place of what the files say. */
  const plant = (texts: ReadonlyMap<string, string>) => {
    planted = texts;
    version += 1;
  };
  const hasErrors = (file: string) => service.getSemanticDiagnostics(file).length > 0;
  return { files, plant, hasErrors };
};

const isAct = (file: string) =>
  /src\/[a-z]+\/(application|domain)\/[^/]+\.ts$/.test(file) && !file.endsWith('.spec.ts');
/** Where the codes of refusals end in a file. */
const endsIn = (text: string): readonly number[] =>
  [...text.matchAll(GIVEN)].map((found) => found.index + found[0].length);
const withTypoAt = (text: string, at: number): string => `${text.slice(0, at)}x${text.slice(at)}`;

let house: ReturnType<typeof compiler>;
beforeAll(() => {
  house = compiler();
});

it('compiles no typo in the code of a refusal, wherever one is given', () => {
  const acts = house.files.filter(isAct).map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, text, ends: endsIn(text) };
  });
  const tried = someOf(
    acts.filter(({ ends }) => ends.length > 0),
    8,
  );
  const rounds = Math.min(sample(1, Infinity), Math.max(...acts.map(({ ends }) => ends.length)));
  // One typo a file at a time, in all files at once.
  const compiled = Array.from({ length: rounds }, (_, round) => {
    const typed = tried.flatMap(({ file, text, ends }) => {
      const at = ends[round];
      return at === undefined
        ? []
        : [{ file, text: withTypoAt(text, at), line: text.slice(0, at).split('\n').length }];
    });
    house.plant(new Map(typed.map(({ file, text }) => [file, text])));
    return typed.filter(({ file }) => !house.hasErrors(file));
  }).flat();
  expect(compiled.map(({ file, line }) => `${file.slice(root.length + 1)}:${line}`)).toEqual([]);
  expect(acts.flatMap(({ ends }) => ends).length).toBeGreaterThan(60);
});

it('finds one where a refusal has no type of its own', () => {
  const file = house.files.find((path) => path.endsWith('confirm-placement.ts')) ?? '';
  const text = `
    class Withdrawn<R extends { readonly code: string }> extends Error {
      constructor(readonly refusal: R) { super(refusal.code); }
    }
    export const act = (): void => { throw new Withdrawn({ code: 'not-proposed' }); };`;
  house.plant(new Map([[file, withTypoAt(text, endsIn(text)[0] ?? 0)]]));
  expect(house.hasErrors(file)).toBe(false);
});
