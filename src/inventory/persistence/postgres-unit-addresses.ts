import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { UnitAddresses, type NewAddress, type SealedAddress } from '../application/unit-addresses.port.js';
import type { InventoryTables } from './tables.js';

type Table = InventoryTables['fristad.unit_address'];
const FIND = `SELECT sealed, version FROM fristad.unit_address WHERE unit = $1`;
const ADD = `
  WITH written AS (
    INSERT INTO fristad.unit_address (unit, sealed, changed_by, changed_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING RETURNING version)
  SELECT version FROM written`;
const REPLACE = `
  WITH written AS (
    UPDATE fristad.unit_address SET sealed = $2, version = version + 1, changed_by = $3, changed_at = $4
    WHERE unit = $1 AND version = $5 RETURNING version)
  SELECT version FROM written`;

@Injectable()
export class PostgresUnitAddresses extends UnitAddresses {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(unit: string): Promise<SealedAddress | undefined> {
    return await this.work.row<Pick<Table, 'sealed' | 'version'>>(FIND, [unit]);
  }

  override async write(
    { unit, sealed, by, at }: NewAddress,
    over: number | null,
  ): Promise<number | undefined> {
    const values = [unit, Buffer.from(sealed), by, at];
    const [statement, parameters] = over === null ? [ADD, values] : [REPLACE, [...values, over]];
    return (await this.work.row<Pick<Table, 'version'>>(statement, parameters))?.version;
  }
}
