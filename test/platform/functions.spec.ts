import { expect, it } from '@jest/globals';
import { expectUpToDate, migrate, type DatabaseFunction } from '#platform';
import { functions, migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { QUEUES } from '../harness/database/queues.js';

const NAME = 'national.today';
const today = functions.find(({ name }) => name === NAME)!;
const ANSWERS = `SELECT national.threatening('{}', '{}') AS answer`;
/** The functions of the product with another text of one of them. */
const withText = (text: string): readonly DatabaseFunction[] =>
  functions.map((one) => (one.name === NAME ? { name: NAME, text } : one));

onEachEngine('the functions of a database', { entities: [], migrations }, (database) => {
  const bring = (texts: readonly DatabaseFunction[]) =>
    migrate({ dataSource: database().dataSource, functions: texts }, QUEUES);
  const says = async (sql: string): Promise<unknown> => {
    const [row] = await database().dataSource.query<{ answer: unknown }[]>(sql);
    return row?.answer;
  };
  const mayRun = (role: string) =>
    says(`SELECT has_function_privilege('${role}', 'national.today()', 'EXECUTE') AS answer`);
  const bodyOf = (name: string) => says(`SELECT prosrc AS answer FROM pg_proc WHERE proname = '${name}'`);

  it('are given again when their text changes, and only then', async () => {
    expect(await bring(functions)).toEqual([]);
    const changed = today.text.replace('SELECT', 'SELECT /* another text */');
    expect(await bring(withText(changed))).toEqual([NAME]);
    expect(await bodyOf('today')).toContain('another text');
    expect(await bring(withText(changed))).toEqual([]);
    expect(await bring(functions)).toEqual([NAME]);
    expect(await bodyOf('today')).not.toContain('another text');
  });

  it('lose a right that their text no longer gives', async () => {
    expect(await mayRun('fristad_run')).toBe(true);
    await bring(withText(today.text.replace(/^GRANT .*\n/m, '')));
    expect([await mayRun('fristad_run'), await mayRun('public')]).toEqual([false, false]);
    await bring(functions);
    expect(await mayRun('fristad_run')).toBe(true);
  });

  it('are all as they were when one of them is refused', async () => {
    const [first] = functions;
    const texts = withText(
      'CREATE OR REPLACE FUNCTION national.today() RETURNS date LANGUAGE sql AS $$ SELECT x $$;',
    );
    const before = { name: first!.name, text: `${first!.text}-- said anew\n` };
    await expect(bring([before, ...texts.slice(1)])).rejects.toThrow('column "x" does not exist');
    expect(await bring(functions)).toEqual([]);
    expect(await says(ANSWERS)).toEqual([]);
  });

  it('must be dropped by a migration before their file goes', async () => {
    await expect(bring(functions.filter(({ name }) => name !== NAME))).rejects.toThrow(
      'national.today has no file any more: a migration must drop it.',
    );
    expect(await bring(functions)).toEqual([]);
  });

  it('keep a program with another text from starting', async () => {
    const { dataSource } = database();
    await expect(expectUpToDate({ dataSource, functions })).resolves.toBeUndefined();
    await expect(expectUpToDate({ dataSource, functions: withText('another') })).rejects.toThrow(
      'The database has another text of national.today than this program: run `fristad migrate`',
    );
  });
});
