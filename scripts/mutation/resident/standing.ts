import { getState, resetState } from 'jest-circus';
import pg from 'pg';
import { CallsOf } from './calls.js';

const TEST_LIMIT_MS = 300_000;
const LOCK_LIMIT_MS = 5_000;
type Block = ReturnType<typeof getState>['rootDescribeBlock'];
type Hook = Block['hooks'][number]['type'];
type Case = {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly fn: () => unknown;
};

async function within(fn: unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Too late.')), TEST_LIMIT_MS);
  });
  await Promise.race([(fn as () => unknown)(), late]).finally(() => clearTimeout(timer));
}
async function hooks(blocks: readonly Block[], type: Hook): Promise<void> {
  for (const block of blocks)
    for (const hook of block.hooks.filter((one) => one.type === type)) await within(hook.fn);
}
const casesIn = (block: Block, above: readonly Block[] = []): readonly Case[] => {
  const blocks = [...above, block];
  const titles = blocks.slice(1).map(({ name }) => name);
  return block.children.flatMap((child) => {
    if (child.type === 'describeBlock') return casesIn(child, blocks);
    return child.mode === 'skip'
      ? []
      : [{ name: [...titles, child.name].join(' › '), blocks, fn: child.fn as () => unknown }];
  });
};
const allBlocks = (block: Block): readonly Block[] => [
  block,
  ...block.children.flatMap((child) => (child.type === 'describeBlock' ? allBlocks(child) : [])),
];

/** A change of a database and the statement that takes it back. */
export type Change = {
  readonly object: string;
  readonly sql: string;
  readonly undo: string;
  /** Whether it is of a function whose calls nobody counts. */
  readonly inlined?: boolean;
};
export type Red = { readonly test: string; readonly why: string };

/**
 * A spec whose preparations are made once and whose tests then run again and again on the same database, each time with
 * another change of it: for specs that leave their database as they found it.
 */
export class Standing {
  private cases: readonly Case[] = [];
  private root: Block | undefined;
  private owner: pg.Client | undefined;
  private calls: CallsOf<Case> | undefined;
  private readonly noticed = new Map<string, string[]>();

  /** Answers undefined for a spec whose tests can't run twice, and in another order. */
  static async of(spec: string, server: string, tag: string): Promise<Standing | undefined> {
    const one = new Standing();
    resetState();
    await import(new URL(`../../../${spec}?${tag}`, import.meta.url).href);
    one.root = getState().rootDescribeBlock;
    one.cases = casesIn(one.root);
    await hooks(allBlocks(one.root), 'beforeAll');
    one.owner = await ownerOf(server, tag);
    one.calls = one.owner && new CallsOf(one.owner);
    for (const cases of [one.cases, one.cases.toReversed()])
      for (const each of cases) {
        const red = await one.run(each);
        await one.calls?.learn(each);
        if (red === undefined) continue;
        await one.close();
        return undefined;
      }
    return one.owner && one;
  }

  /** The first test that is red with the change and green without it, if any. @throws Error when it can't be taken back. */
  async ask({ object, sql, undo, inlined = false }: Change): Promise<Red | undefined> {
    await this.owner?.query(sql);
    const red = await this.firstRed(object, inlined ? undefined : this.calls?.callersOf(object));
    await this.owner?.query(undo);
    if (red === undefined) return undefined;
    const still = await this.run(red.one);
    if (still !== undefined) throw new Error(`Red without the change: ${red.one.name} ${still}`);
    const learnt = this.noticed.get(object) ?? [];
    this.noticed.set(object, [red.one.name, ...learnt.filter((name) => name !== red.one.name)]);
    return { test: red.one.name, why: red.why };
  }

  async close(): Promise<void> {
    await this.owner?.end();
    if (this.root) await hooks(allBlocks(this.root).toReversed(), 'afterAll');
  }

  /**
   * Only those that call the function are asked, where any does; those that noticed something at the same function or table
   * before come first.
   */
  private async firstRed(
    object: string,
    callers: readonly Case[] | undefined,
  ): Promise<{ readonly one: Case; readonly why: string } | undefined> {
    const learnt = this.noticed.get(object) ?? [];
    const cases = callers ?? this.cases;
    const first = learnt.flatMap((name) => cases.find((one) => one.name === name) ?? []);
    for (const one of new Set([...first, ...cases])) {
      const why = await this.run(one);
      if (why !== undefined) return { one, why };
    }
    return undefined;
  }

  private async run({ blocks, fn }: Case): Promise<string | undefined> {
    try {
      await hooks(blocks, 'beforeEach');
      await within(fn);
      await hooks(blocks.toReversed(), 'afterEach');
      return undefined;
    } catch (fault) {
      return String(fault).replaceAll(/\s+/g, ' ').slice(0, 300);
    }
  }
}

/** The one database that the spec has made. */
async function ownerOf(server: string, tag: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [`fristad_test_${tag}_`],
  );
  await client.end();
  const [database, ...others] = rows.map(({ datname }) => datname);
  if (database === undefined || others.length > 0) return undefined;
  const url = new URL(server);
  url.pathname = `/${database}`;
  const owner = new pg.Client({ connectionString: url.href, lock_timeout: LOCK_LIMIT_MS });
  await owner.connect();
  return owner;
}
