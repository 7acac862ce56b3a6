import { expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { hardConstraints, planConstraints } from '#scoring';

/** Whatever of the database says by its comment for which constraints it answers. */
const RULES_WITH_COMMENTS = `
  SELECT n.nspname || '.' || named.name AS rule, d.description AS ids
  FROM pg_description d
  JOIN (SELECT 'pg_proc'::regclass::oid AS class, oid, pronamespace AS schema, proname AS name FROM pg_proc
        UNION ALL SELECT 'pg_constraint'::regclass::oid, oid, connamespace, conname FROM pg_constraint
        UNION ALL SELECT 'pg_class'::regclass::oid, oid, relnamespace, relname FROM pg_class) AS named
    ON (named.class, named.oid) = (d.classoid, d.objoid)
  JOIN pg_namespace n ON n.oid = named.schema
  WHERE n.nspname IN ('fristad', 'national', 'access', 'audit')`;

const CHECK = `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = 'placement_override_constraint_check'`;
const STANDING = `SELECT prosrc AS text FROM pg_proc WHERE oid = 'national.others_stand_against(text)'::regprocedure`;
const BROKEN_BY = `SELECT prosrc AS text FROM pg_proc WHERE oid = 'national.broken_by("national".stay)'::regprocedure`;
const constraints = [...hardConstraints, ...planConstraints];

/** The words in quotes of a text of SQL. */
const idsIn = (sql: string): readonly string[] =>
  [...sql.matchAll(/'([^']+)'/g)].map(([, id = '']) => id).toSorted();

/** What the database says by ids of constraints, against what those say themselves. */
export const namesBothWays = (database: () => DataSource): void => {
  const textOf = async (query: string) => (await database().query<[{ text: string }]>(query))[0].text;

  it('name the constraints that they answer for, as those name them', async () => {
    const said = constraints.flatMap(({ id, sql }) => sql.map((rule) => `${rule}: ${id}`));
    const comments = await database().query<{ rule: string; ids: string }[]>(RULES_WITH_COMMENTS);
    const commented = comments.flatMap(({ rule, ids }) => ids.split(', ').map((id) => `${rule}: ${id}`));
    expect(commented.toSorted()).toEqual(said.toSorted());
    expect(commented).toContain('fristad.placement_one_household_per_unit: free-for-the-whole-stay');
    expect(commented).toContain('fristad.placement_one_standing_for_a_request: one-place-per-request');
  });

  it('let that be set aside which may be, and nothing else', async () => {
    const overridable = constraints.filter((one) => one.overridable).map(({ id }) => id);
    expect(idsIn(await textOf(CHECK))).toEqual(overridable.toSorted());
  });

  it('are asked of stays that stand where the constraint is, and not where it is not', async () => {
    const asked = new Set<string>(
      constraints.flatMap(({ id, whileStanding }) => (whileStanding ? [id] : [])),
    );
    const [, leftOut = ''] = /NOT IN \(('[^)]*)\)/.exec(await textOf(STANDING)) ?? [];
    const rules = idsIn(await textOf(BROKEN_BY));
    expect(idsIn(leftOut)).toEqual(rules.filter((id) => !asked.has(id)));
    expect([rules, idsIn(leftOut)].map(({ length }) => length)).toEqual([9, 3]);
  });
};
