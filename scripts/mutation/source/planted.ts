import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editsOf } from './edits.js';
import { switched } from './switches.js';
import type { SourceMutant } from './trial.js';

const ROOMS =
  'src/{access,audit,cases,intake,keys,placements,problem,requests,runs,scoring,search,solving/domain}/**/*.ts';
const NOT =
  /\.spec\.ts$|\/testing\/|\.(format|input|query|view)\.ts$|\.entity\.ts$|\.module\.ts$|\/index\.ts$|\.port\.ts$|schemas/;
const EXCEPT = 'scripts/mutation/source/not-planted.json';
/** What is declared by that name in that file is left alone, and why. */
type Except = { readonly path: string; readonly name: string; readonly why: string };

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** All changes of sources, and copies of the sources in a folder that hold all theirs. */
export class Planted {
  readonly mutants: readonly SourceMutant[];
  private readonly digests = new Map<string, string>();
  private readonly except = JSON.parse(readFileSync(EXCEPT, 'utf8')) as readonly Except[];

  constructor(private readonly folder: string) {
    const paths = globSync(ROOMS).filter((path) => !NOT.test(path));
    this.mutants = paths.toSorted().flatMap((path) => this.plant(path));
  }

  has(path: string): boolean {
    return this.digests.has(path);
  }

  /** Of a source with all its changes, or of another file as it is. */
  digestOf(path: string): string {
    return this.digests.get(path) ?? digest(readFileSync(path, 'utf8'));
  }

  private plant(path: string): readonly SourceMutant[] {
    const text = readFileSync(path, 'utf8');
    const names = this.except.filter((one) => one.path === path).map(({ name }) => name);
    const edits = editsOf(path, text, new Set(names));
    if (edits.length === 0) return [];
    const copy = join(this.folder, path);
    const planted = switched(path, text, edits);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, planted);
    this.digests.set(path, digest(planted));
    return edits.map((edit, number) => ({ place: path, what: edit.what, edit, number }));
  }
}
