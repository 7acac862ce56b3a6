import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { GroupNames, type NewName, type SealedName } from '../application/group-names.port.js';
import type { TerritoriesTables } from './tables.js';

type NameRow = TerritoriesTables['fristad.group_name'];
const FIND = `SELECT sealed, version FROM fristad.group_name WHERE group_code = $1`;
const ADD = `
  WITH written AS (
    INSERT INTO fristad.group_name (group_code, sealed, changed_by, changed_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING RETURNING version)
  SELECT version FROM written`;
const REPLACE = `
  WITH written AS (
    UPDATE fristad.group_name SET sealed = $2, version = version + 1, changed_by = $3, changed_at = $4
    WHERE group_code = $1 AND version = $5 RETURNING version)
  SELECT version FROM written`;

@Injectable()
export class PostgresGroupNames extends GroupNames {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(group: string): Promise<SealedName | undefined> {
    return await this.work.row<Pick<NameRow, 'sealed' | 'version'>>(FIND, [group]);
  }

  override async write({ group, sealed, by, at }: NewName, over: number | null): Promise<number | undefined> {
    const values = [group, Buffer.from(sealed), by, at];
    const [statement, parameters] = over === null ? [ADD, values] : [REPLACE, [...values, over]];
    return (await this.work.row<Pick<NameRow, 'version'>>(statement, parameters))?.version;
  }
}
