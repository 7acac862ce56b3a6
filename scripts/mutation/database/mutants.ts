import type { Mutant } from '../mutant.js';
import type { Catalog, Check, Policy, Routine } from './catalog.js';
import { edited, editsOf } from './conditions.js';

/** A change of the database, as a statement. */
export type DatabaseMutant = Mutant & { readonly sql: string };
const mutant = (place: string, what: string, sql: string): DatabaseMutant => ({
  place,
  what: what.replaceAll(/\s+/g, ' ').trim(),
  sql,
});

function ofPolicy({ table, name, permissive, qual, check }: Policy): readonly DatabaseMutant[] {
  const place = `policy ${table} ${name}`;
  const clauses = [
    ['USING', qual],
    ['WITH CHECK', check],
  ] as const;
  const changed = clauses.flatMap(([clause, expression]) => {
    if (expression === null || expression === 'true') return [];
    const all = { from: 0, to: expression.length, by: 'true', what: 'always' };
    return [all, ...editsOf(expression)].map((edit) =>
      mutant(
        place,
        `${clause} ${edit.what}`,
        `ALTER POLICY ${name} ON ${table} ${clause} (${edited(expression, edit)})`,
      ),
    );
  });
  if (qual === null && check === null) return [];
  const gone = mutant(
    place,
    permissive ? 'dropped' : 'restrictive, dropped',
    `DROP POLICY ${name} ON ${table}`,
  );
  return [gone, ...changed];
}

/** A definition with its body edited; the body stands in it once, between dollar quotes. */
const ofRoutine = ({ signature, definition, body }: Routine): readonly DatabaseMutant[] =>
  editsOf(body).map((edit) => {
    const at = definition.lastIndexOf(body);
    const sql = definition.slice(0, at) + edited(body, edit) + definition.slice(at + body.length);
    return mutant(`function ${signature}`, edit.what, sql);
  });

function ofCheck({ table, name, definition }: Check): readonly DatabaseMutant[] {
  const drop = `ALTER TABLE ${table} DROP CONSTRAINT "${name}"`;
  const place = `check ${table} ${name}`;
  const changed = editsOf(definition).map((edit) =>
    mutant(place, edit.what, `${drop}, ADD CONSTRAINT "${name}" ${edited(definition, edit)}`),
  );
  return [mutant(place, 'dropped', drop), ...changed];
}

/** Every change to try, in the order of danger: fences, functions, triggers, and what a row may hold. */
export const mutantsOf = ({
  policies,
  routines,
  checks,
  triggers,
  fenced,
}: Catalog): readonly DatabaseMutant[] => [
  ...fenced.map((table) =>
    mutant(`fence ${table}`, 'disabled', `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`),
  ),
  ...policies.flatMap(ofPolicy),
  ...routines.flatMap(ofRoutine),
  ...triggers.map(({ table, name }) =>
    mutant(`trigger ${table} ${name}`, 'disabled', `ALTER TABLE ${table} DISABLE TRIGGER "${name}"`),
  ),
  ...checks.flatMap(ofCheck),
];
