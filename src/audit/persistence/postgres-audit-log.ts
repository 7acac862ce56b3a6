import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  AuditLog,
  type StoredEntry,
  type LogCriteria,
  type LogPage,
  type Look,
} from '../application/audit-log.port.js';
import { toEntry, type AuditRow } from './audit-entry.mapper.js';
import * as sql from './audit-log.query.js';

const toStored = (row: AuditRow): StoredEntry => ({ ...toEntry(row), leafDigest: row.leaf_digest });

@Injectable()
export class PostgresAuditLog extends AuditLog {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<StoredEntry | undefined> {
    return (await this.rows(sql.FIND, [id]))[0];
  }

  override search(
    criteria: LogCriteria,
    { after, limit }: LogPage,
    except: readonly string[],
  ): Promise<readonly StoredEntry[]> {
    const { case: caseRef, actor, unit, region, operation, outcome, from, to, act, approval } = criteria;
    const given = [caseRef, actor, unit, region, operation, outcome, from, to, act, approval];
    return this.rows(sql.SEARCH, [...given.map((value) => value ?? null), except, after ?? null, limit]);
  }

  override whoLooked(caseRef: string, { after, limit }: LogPage): Promise<readonly Look[]> {
    return this.work.rows<Look>(sql.WHO_LOOKED, [caseRef, after ?? null, limit]);
  }

  override async whose(id: string): Promise<{ log: string; case: string | null } | undefined> {
    return this.work.row<{ log: string; case: string | null }>(sql.WHOSE, [id]);
  }

  private async rows(query: string, values: unknown[]): Promise<readonly StoredEntry[]> {
    return (await this.work.rows<AuditRow>(query, values)).map(toStored);
  }
}
