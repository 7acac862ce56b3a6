import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImportGraph } from './graph.js';
import type { Reached, WarmJest } from './warm-jest.js';

const KEPT = 'node_modules/.cache/fristad-mutation/controls.json';
const LIMIT_MS = 600_000;
const UNKNOWN_MS = 10_000;
type Control = { readonly red: boolean; readonly ms: number; readonly reached: readonly Reached[] };

/** What each spec says when nothing is changed; kept until the spec or anything that it imports is another. */
export class Controls {
  private readonly kept: Map<string, Control>;
  private readonly last = new Map<string, number>();

  constructor(
    private readonly graph: ImportGraph,
    private readonly jest: WarmJest,
  ) {
    const text = existsSync(KEPT) ? readFileSync(KEPT, 'utf8') : '[]';
    this.kept = new Map(JSON.parse(text) as [string, Control][]);
    for (const [key, { ms }] of this.kept) this.last.set(key.slice(0, key.indexOf(' ')), ms);
  }

  /** Runs it if need be. A spec that is red without any change can't be asked, and says so. */
  async of(spec: string): Promise<Control> {
    const key = `${spec} ${this.digestOf(spec)}`;
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const { ms, last } = await this.jest.run({ spec, mutants: [], isFresh: true }, LIMIT_MS);
    if (last?.red === false) return this.keep(key, { red: false, ms, reached: last.reached });
    console.log(`red without any change, and not asked: ${spec}\n${last?.why ?? 'no answer'}`);
    const red = { red: true, ms, reached: [] };
    this.kept.set(key, red);
    return red;
  }

  /** Milliseconds that it took when it last ran, in whatever state; of one that never ran, a guess. */
  guess(spec: string): number {
    return this.last.get(spec) ?? UNKNOWN_MS;
  }

  private keep(key: string, control: Control): Control {
    this.kept.set(key, control);
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(KEPT, JSON.stringify([...this.kept].filter(([, { red }]) => !red)));
    return control;
  }

  private digestOf(spec: string): string {
    const hash = createHash('sha256');
    for (const path of this.graph.importedBy(spec)) hash.update(readFileSync(path));
    return hash.digest('hex');
  }
}
