import { Injectable } from '@nestjs/common';
import { groupCode } from '#kernel';
import { UnitOfWork } from '#platform';
import { Groups, type EndCode, type GroupCodeOfRefusal, type StateCode } from '../application/groups.port.js';
import type {
  EndingReason,
  GroupRelation,
  GroupType,
  RegisteredGroup,
  StatedRelation,
} from '../domain/hostile-group.js';
import { toHostileGroup } from './hostile-ground.mapper.js';
import type { HostileGroupEntity } from './hostile-group.entity.js';

const ALL = `SELECT code, type, version FROM fristad.hostile_group`;
const LIST = `${ALL} ORDER BY code COLLATE "C"`;
const FIND = `${ALL} WHERE code = $1`;
const WRITE = `SELECT national.write_group($1, $2, $3) AS code`;
const RELATIONS = `
  SELECT * FROM (
    SELECT id, a, b, relation, 1 AS version, 'STANDS' AS status, stated_at AS "statedAt", NULL::timestamptz AS "endedAt",
           NULL AS reason
    FROM fristad.group_relation
    UNION ALL
    SELECT id, a, b, relation, 2, 'ENDED', stated_at, ended_at, reason FROM fristad.ended_relation) AS r`;
const LIST_RELATIONS = `${RELATIONS} WHERE $1 OR status = 'STANDS' ORDER BY a COLLATE "C", b COLLATE "C", "statedAt", id`;
const FIND_RELATION = `${RELATIONS} WHERE id = $1`;
const STATE = `SELECT national.state_relation($1, $2, $3, $4) AS code`;
const END = `SELECT national.end_relation($1, $2) AS code`;

const toGroup = (row: HostileGroupEntity): RegisteredGroup => ({
  ...toHostileGroup(row),
  version: row.version,
});
const toRelation = (row: StatedRelation): StatedRelation => ({
  ...row,
  a: groupCode(row.a),
  b: groupCode(row.b),
});

@Injectable()
export class PostgresGroups extends Groups {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(): Promise<readonly RegisteredGroup[]> {
    return (await this.work.rows<HostileGroupEntity>(LIST)).map(toGroup);
  }

  override async find(code: string): Promise<RegisteredGroup | undefined> {
    const row = await this.work.row<HostileGroupEntity>(FIND, [code]);
    return row && toGroup(row);
  }

  override async write(code: string, seen: number, type: GroupType) {
    return this.code<'WRITTEN' | GroupCodeOfRefusal>(WRITE, [code, seen, type]);
  }

  override async relations({ ended }: { readonly ended: boolean }): Promise<readonly StatedRelation[]> {
    return (await this.work.rows<StatedRelation>(LIST_RELATIONS, [ended])).map(toRelation);
  }

  override async findRelation(id: string): Promise<StatedRelation | undefined> {
    const row = await this.work.row<StatedRelation>(FIND_RELATION, [id]);
    return row && toRelation(row);
  }

  override state(id: string, { a, b, relation }: GroupRelation) {
    return this.code<'STATED' | StateCode>(STATE, [id, a, b, relation]);
  }

  override end(id: string, reason: EndingReason) {
    return this.code<'ENDED' | EndCode>(END, [id, reason]);
  }

  private async code<Code extends string>(statement: string, values: readonly unknown[]): Promise<Code> {
    const row = await this.work.row<{ code: Code }>(statement, values);
    if (row === undefined) throw new Error('The function answered nothing.');
    return row.code;
  }
}
