import { Cached } from '../cached.js';
import type { ImportGraph } from './graph.js';
import type { Planted } from './planted.js';
import type { Reached, WarmJest } from './warm-jest.js';

const LIMIT_MS = 600_000;
const UNKNOWN_MS = 10_000;
const MOST_PRINTED = 500;
/** Milliseconds that it takes when nothing is changed, and what it comes by; digests are of the files as they were then. */
type Control = {
  readonly ms: number;
  readonly spec: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly reached: readonly Reached[];
};

/**
 * What each spec comes by when nothing is changed. Kept, for a source, until that source or the spec itself is another: where
 * anything else between them changed it is a guess of whom to ask, and what they answer is not taken from it.
 */
export class Controls {
  private readonly known = new Map<string, Control | undefined>();
  private readonly red = new Set<string>();

  constructor(
    private readonly graph: ImportGraph,
    private readonly jest: WarmJest,
    private readonly planted: Planted,
  ) {}

  /** Of a spec that is asked about some sources; undefined where it is red without any change and can't be asked. */
  async of(spec: string, paths: readonly string[]): Promise<Control | undefined> {
    const stored = this.stored(spec);
    const isOf = (path: string) => stored?.sources[path] === this.planted.digestOf(path);
    if (stored?.spec === this.planted.digestOf(spec) && paths.every(isOf)) return stored;
    if (this.red.has(spec)) return undefined;
    if (await this.isGreen(spec)) return this.known.get(spec);
    // What ran before may have left something: once more, in a process of its own.
    this.jest.end();
    if (await this.isGreen(spec)) return this.known.get(spec);
    this.red.add(spec);
    return undefined;
  }

  /** Milliseconds that it took when it last ran, in whatever state; of one that never ran, a guess. */
  guess(spec: string): number {
    return this.stored(spec)?.ms ?? (spec.startsWith('src/') ? UNKNOWN_MS / 10 : UNKNOWN_MS);
  }

  /** Whether it is green now when nothing is changed. */
  async isGreen(spec: string): Promise<boolean> {
    const { ms, last } = await this.jest.run({ spec, mutants: [], isFresh: true }, LIMIT_MS);
    if (last?.red !== false) {
      console.log(`red without any change: ${spec}\n${(last?.why ?? 'no answer').slice(0, MOST_PRINTED)}`);
      return false;
    }
    this.store(spec, ms, last.reached);
    return true;
  }

  private stored(spec: string): Control | undefined {
    if (!this.known.has(spec)) this.known.set(spec, this.fileOf(spec).read(undefined));
    return this.known.get(spec);
  }

  private store(spec: string, ms: number, all: readonly Reached[]): void {
    const imported = [...this.graph.importedBy(spec)].filter((path) => this.planted.has(path));
    const sources = Object.fromEntries(imported.map((path) => [path, this.planted.digestOf(path)]));
    const reached = all.filter(({ path }) => path in sources);
    const control = { ms, spec: this.planted.digestOf(spec), sources, reached };
    this.known.set(spec, control);
    this.fileOf(spec).write(control);
  }

  private fileOf(spec: string): Cached<Control | undefined> {
    return new Cached(`controls/${spec.replaceAll('/', '+')}`);
  }
}
