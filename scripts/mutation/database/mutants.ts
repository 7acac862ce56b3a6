import type { Mutant } from '../mutant.js';
import type { Catalog, Check, Policy, Routine } from './catalog.js';
import { edited, editsOf, omissionsOf } from './conditions.js';

/** A change of the database, as a statement, and the one that takes it back. */
export type DatabaseMutant = Mutant & {
  readonly sql: string;
  readonly undo: string;
  /** Whether it is about a function whose calls nobody counts. */
  readonly inlined?: boolean;
};
const mutant = (place: string, what: string, [sql, undo]: readonly [string, string]): DatabaseMutant => ({
  place,
  what: what.replaceAll(/\s+/g, ' ').trim(),
  sql,
  undo,
});

function ofPolicy({ table, name, permissive, qual, check, definition }: Policy): readonly DatabaseMutant[] {
  const place = `policy ${table} ${name}`;
  const alter = `ALTER POLICY ${name} ON ${table}`;
  const clauses = [
    ['USING', qual],
    ['WITH CHECK', check],
  ] as const;
  const changed = clauses.flatMap(([clause, expression]) => {
    if (expression === null || expression === 'true') return [];
    const all = { from: 0, to: expression.length, by: 'true', what: 'always' };
    return [all, ...editsOf(expression)].map((edit) =>
      mutant(place, `${clause} ${edit.what}`, [
        `${alter} ${clause} (${edited(expression, edit)})`,
        `${alter} ${clause} (${expression})`,
      ]),
    );
  });
  if (qual === null && check === null) return [];
  const gone = mutant(place, permissive ? 'dropped' : 'restrictive, dropped', [
    `DROP POLICY ${name} ON ${table}`,
    definition,
  ]);
  return [gone, ...changed];
}

/** A definition with its body edited; the body stands in it once, between dollar quotes. */
const ofRoutine = ({ signature, definition, body, inlined }: Routine): readonly DatabaseMutant[] =>
  [...editsOf(body), ...omissionsOf(body)].map((edit) => {
    const at = definition.lastIndexOf(body);
    const sql = definition.slice(0, at) + edited(body, edit) + definition.slice(at + body.length);
    return { ...mutant(`function ${signature}`, edit.what, [sql, definition]), inlined };
  });

function ofCheck({ table, name, definition }: Check): readonly DatabaseMutant[] {
  const drop = `ALTER TABLE ${table} DROP CONSTRAINT "${name}"`;
  const place = `check ${table} ${name}`;
  const add = `ADD CONSTRAINT "${name}" ${definition}`;
  const undo = `ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS "${name}", ${add}`;
  const changed = editsOf(definition).map((edit) =>
    mutant(place, edit.what, [`${drop}, ADD CONSTRAINT "${name}" ${edited(definition, edit)}`, undo]),
  );
  return [mutant(place, 'dropped', [drop, undo]), ...changed];
}

/** What is done at several places of one text says at which of them. */
function numbered(mutants: readonly DatabaseMutant[]): readonly DatabaseMutant[] {
  const times = new Map<string, number>();
  return mutants.map((one) => {
    const name = `${one.place} | ${one.what}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? one : { ...one, what: `${one.what} (${time})` };
  });
}

/** Every change to try, in the order of danger: fences, functions, triggers, and what a row may hold. */
export const mutantsOf = ({
  policies,
  routines,
  checks,
  triggers,
  fenced,
}: Catalog): readonly DatabaseMutant[] =>
  numbered([
    ...fenced.map((table) =>
      mutant(`fence ${table}`, 'disabled', [
        `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
        `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
      ]),
    ),
    ...policies.flatMap(ofPolicy),
    ...routines.flatMap(ofRoutine),
    ...triggers.map(({ table, name, always }) =>
      mutant(`trigger ${table} ${name}`, 'disabled', [
        `ALTER TABLE ${table} DISABLE TRIGGER "${name}"`,
        `ALTER TABLE ${table} ENABLE ${always ? 'ALWAYS ' : ''}TRIGGER "${name}"`,
      ]),
    ),
    ...checks.flatMap(ofCheck),
  ]);
