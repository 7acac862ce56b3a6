import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  CHANGED_PARTS,
  InventoryChanges,
  type DatabaseMoment,
  type InventoryChanged,
} from '../application/inventory-changes.port.js';
import type { ProblemTables } from './tables.js';

/** So many are read one by one; where more changed, all are read. */
const MOST_UNITS = 200;

/** Transactions are numbered by the server: after it was started anew, or in another database, the numbers say nothing. */
const NOW = `
  SELECT pg_current_snapshot()::text AS snapshot,
         pg_postmaster_start_time() || ' ' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS server`;
const SINCE = `
  SELECT c.part, c.thing FROM fristad.inventory_change c
  WHERE c.transaction >= pg_snapshot_xmin($1::pg_snapshot)
    AND c.transaction < pg_snapshot_xmax(pg_current_snapshot())
    AND NOT pg_visible_in_snapshot(c.transaction, $1::pg_snapshot)
  ORDER BY c.part = 'UNIT' LIMIT ${MOST_UNITS + CHANGED_PARTS.length + 1}`;

type InventoryChangeRow = Pick<ProblemTables['fristad.inventory_change'], 'part' | 'thing'>;

@Injectable()
export class PostgresInventoryChanges extends InventoryChanges {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async since(moment: DatabaseMoment | undefined): Promise<InventoryChanged> {
    const now = await this.work.row<DatabaseMoment>(NOW);
    if (now === undefined) throw new Error('A database knows its moment.');
    if (moment?.server !== now.server) return { now, units: 'many', parts: CHANGED_PARTS };
    const rows = await this.work.rows<InventoryChangeRow>(SINCE, [moment.snapshot]);
    const units = rows.filter(({ part }) => part === 'UNIT').map(({ thing }) => thing);
    return {
      now,
      units: units.length > MOST_UNITS ? 'many' : units,
      parts: CHANGED_PARTS.filter((part) => rows.some((row) => row.part === part)),
    };
  }
}
