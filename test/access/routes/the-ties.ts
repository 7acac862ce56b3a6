import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { TIES, type TieOfCell } from '../matrix-cells.js';

export const REGIONAL = ['NORD', 'SYD'] as const;

/** Who is tied to every case in that way, and perhaps on its list of those who may not. */
export const actorWith = (tie: TieOfCell, denied: boolean): string =>
  `u-${tie.replaceAll(' ', '-')}${denied ? '-denied' : ''}`;
export const ACTORS = TIES.flatMap((tie) =>
  [true, false].map((denied) => ({ tie, denied, id: actorWith(tie, denied) })),
);

/** Inserts one row, by the names of its columns. */
export const insert = (database: DataSource, table: string, row: object) =>
  database.query(
    `INSERT INTO ${table} (${Object.keys(row).join(', ')})
     SELECT ${Object.keys(row).join(', ')} FROM json_populate_record(NULL::${table}, $1)`,
    [JSON.stringify(row)],
  );

/** Everybody's ties to the case of each region. */
export const withTies = async (database: DataSource): Promise<void> => {
  const now = new Date().toISOString();
  for (const region of REGIONAL)
    for (const { tie, denied, id } of ACTORS) {
      const about = { case_ref: `K-${region}`, actor: id };
      const assigned = { id: randomUUID(), ...about, assigned_by: 'u-leader', assigned_at: now };
      const listed = { id: randomUUID(), ...about, listed_by: 'u-leader', listed_at: now };
      if (tie === 'assigned') await insert(database, 'access.case_assignment', assigned);
      // One line of a case for each user: who may not, whatever else.
      if (denied || tie === 'listed')
        await insert(database, 'access.case_listing', { ...listed, verdict: denied ? 'MAY_NOT' : 'MAY' });
      if (tie.startsWith('break-glass'))
        await opened(database, { by: id, of: region, hoursAgo: tie === 'break-glass' ? 0 : 2 });
    }
};

type Opened = {
  readonly by: string;
  readonly of: string;
  readonly hoursAgo: number;
  readonly id?: string;
  readonly from?: string;
};
/** Opens a case in an emergency, for an hour from then; more of them than anybody could. */
export const opened = async (
  database: DataSource,
  { by, of, hoursAgo, id = randomUUID(), from = 'NORD' }: Opened,
) => {
  const limit = (how: string) =>
    database.query(`ALTER TABLE access.break_glass ${how} TRIGGER emergencies_are_few`);
  await limit('DISABLE');
  await database.query(
    `INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until)
     SELECT $1, $2, $3, $4, $5, 'CHILD_AT_RISK', at, at + interval '60 minutes' FROM (SELECT now() - $6::interval AS at) AS moment`,
    [id, `K-${of}`, of, by, from, `${hoursAgo} hours`],
  );
  await limit('ENABLE');
};
