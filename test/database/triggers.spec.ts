import { beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { TODAY } from '../harness/service/the-day.js';
import { fewEmbedded, onEachEngine } from '../harness/database/index.js';
import { MANY_OTHERS } from './many-others.js';
import { ACTING } from './triggers-act.js';
import { APPEALED_TO_THE_END } from './triggers-of-appeals.js';
import { HAPPENING } from './triggers-happen.js';
import { UNCHANGING } from './triggers-unchanging.js';
import { OF_THE_INVENTORY } from './triggers-of-the-inventory.js';
import { OF_PROVIDERS } from './triggers-of-providers.js';
import { OF_UNITS } from './triggers-of-units.js';
import { JUDGING } from './triggers-judge.js';
import { REFUSING } from './triggers-refuse.js';
import { WANTING } from './triggers-want.js';
import { TWO_REGIONS } from './two-regions.js';
import type { Watched } from './what-a-trigger-does.js';

const WATCHED = [
  ...UNCHANGING,
  ...OF_UNITS,
  ...OF_PROVIDERS,
  ...OF_THE_INVENTORY,
  ...ACTING,
  ...APPEALED_TO_THE_END,
  ...JUDGING,
  ...REFUSING,
  ...WANTING,
  ...HAPPENING,
];

const ALL = `
  SELECT n.nspname || '.' || c.relname || ' ' || t.tgname AS name
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('access', 'audit', 'fristad', 'national') AND NOT t.tgisinternal ORDER BY 1`;
const ACCEPTED = Symbol('accepted');
/** Whatever day the server has: what is planned, and what is over, is told by it. */
const ON_THE_DAY = [`UPDATE national.clock SET follows_service = true`, `SET LOCAL app.today = '${TODAY}'`];

const without = ({ trigger }: Watched): string => {
  const [table, name] = trigger.split(' ');
  return `ALTER TABLE ${table} DISABLE TRIGGER ${name}`;
};

onEachEngine('triggers', { entities: [], migrations }, (database) => {
  /** What the statement is refused for, else what is shown then. */
  const outcome = async ({ before = [], does, shows }: Watched, first: readonly string[] = []) => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      for (const statement of [...ON_THE_DAY, ...first, ...before]) await runner.query(statement);
      const refused = await runner.query(does).then(
        () => undefined,
        (fault: unknown) => (fault as { constraint?: string }).constraint ?? String(fault),
      );
      if (refused !== undefined || shows === undefined) return refused ?? ACCEPTED;
      const [row] = (await runner.query(shows[0])) as { value: unknown }[];
      return row?.value;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  const owed = ({ trigger, by, shows }: Watched): unknown =>
    shows === undefined ? (by ?? trigger.split(' ')[1]) : shows[1];

  beforeAll(async () => {
    for (const statement of [...TWO_REGIONS, ...MANY_OTHERS]) await database().dataSource.query(statement);
  });

  it('are each told here by what they do', async () => {
    const triggers = await database().dataSource.query<{ name: string }[]>(ALL);
    const watched = new Set(WATCHED.map(({ trigger }) => trigger));
    expect([...watched].toSorted()).toEqual(triggers.map(({ name }) => name).toSorted());
  });

  describe.each(fewEmbedded(WATCHED, 20))('$trigger ($#)', (watched) => {
    it('does what it is there for', async () => {
      expect(await outcome(watched)).toEqual(owed(watched));
    });

    it('and nothing else does', async () => {
      const alone = await outcome(watched, [without(watched)]);
      expect(alone).not.toEqual(owed(watched));
      if (watched.shows === undefined) expect(alone).toBe(ACCEPTED);
    });
  });
});
