import { expect, it } from '@jest/globals';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';

/** Policies that open rows to a role which has no right to the table for what they open; nobody would notice them gone. */
const DEAD = `
  SELECT p.tablename || ': ' || p.policyname || ' for ' || role AS policy
  FROM pg_policies p, unnest(p.roles) AS role,
    LATERAL (SELECT (quote_ident(p.schemaname) || '.' || quote_ident(p.tablename))::regclass AS id) AS t,
    LATERAL unnest(CASE p.cmd WHEN 'ALL' THEN ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'] ELSE ARRAY[p.cmd] END) AS act
  WHERE p.permissive = 'PERMISSIVE'
  GROUP BY p.tablename, p.policyname, role
  HAVING NOT bool_or(CASE act WHEN 'DELETE' THEN has_table_privilege(role, t.id, act)
                              ELSE has_any_column_privilege(role, t.id, act) END)
  ORDER BY 1`;
const PLANTED = `CREATE POLICY planted ON fristad.plan_level FOR SELECT TO fristad_national USING (true)`;

onEachEngine('policies that open rows', { entities, migrations }, (database) => {
  const dead = () => database().dataSource.query<{ readonly policy: string }[]>(DEAD);

  it('open them to a role that may ask for them at all', async () => {
    expect(await dead()).toEqual([]);
  });

  it('are found where they open them to nobody', async () => {
    await database().dataSource.query(PLANTED);
    expect(await dead()).toEqual([{ policy: 'plan_level: planted for fristad_national' }]);
    await database().dataSource.query('DROP POLICY planted ON fristad.plan_level');
  });
});
