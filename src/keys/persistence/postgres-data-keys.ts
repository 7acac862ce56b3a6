import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { DataKeys, type UnderKek, type WrappedOtherwise } from '../application/data-keys.port.js';
import type { DataKey, KeyVersion, LiveDataKey, Rewrapping } from '../domain/data-key.js';
import type { KekId } from '../domain/key-encryption-key.js';
import type { KeyHolder } from '../domain/subject.js';
import { toDataKey, type DataKeyRow } from './data-key.mapper.js';
import * as sql from './data-keys.query.js';

@Injectable()
export class PostgresDataKeys extends DataKeys {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async newest({ kind, id }: KeyHolder): Promise<DataKey | undefined> {
    return (await this.keys(sql.NEWEST, [kind, id])).at(0);
  }

  override async find({ holder, version }: KeyVersion): Promise<DataKey | undefined> {
    return (await this.keys(sql.FIND, [holder.kind, holder.id, version])).at(0);
  }

  override async addUnlessThere({ holder, version, kekId, wrapped }: LiveDataKey): Promise<void> {
    await this.work.rows(sql.KNOW_KEK, [kekId]);
    await this.work.rows(sql.ADD, [holder.kind, holder.id, version, kekId, Buffer.from(wrapped)]);
  }

  override async lock({ kind, id }: KeyHolder): Promise<void> {
    await this.work.rows(sql.LOCK, [kind, id]);
  }

  override async erase({ kind, id }: KeyHolder, at: Date): Promise<number> {
    await this.work.rows(sql.LEAVE_TOMBSTONE, [kind, id, at]);
    await this.lock({ kind, id } as KeyHolder);
    return this.count(sql.ERASE, [kind, id, at]);
  }

  override async wrappedOtherwise(which: WrappedOtherwise): Promise<readonly LiveDataKey[]> {
    const { holder, version = 0 } = which.after ?? {};
    const found = await this.keys(sql.WRAPPED_OTHERWISE, [
      which.than,
      holder?.kind ?? '',
      holder?.id ?? '',
      version,
      which.limit,
    ]);
    return found.filter((key) => !key.erased);
  }

  override async rewrap(changes: readonly Rewrapping[]): Promise<number> {
    for (const id of new Set(changes.map(({ kekId }) => kekId))) await this.work.rows(sql.KNOW_KEK, [id]);
    return this.count(sql.REWRAP, [
      changes.map(({ holder }) => holder.kind),
      changes.map(({ holder }) => holder.id),
      changes.map(({ version }) => version),
      changes.map(({ was }) => Buffer.from(was)),
      changes.map(({ kekId }) => kekId),
      changes.map(({ wrapped }) => Buffer.from(wrapped)),
    ]);
  }

  override underEach(): Promise<readonly UnderKek[]> {
    return this.work.rows<UnderKek>(sql.UNDER_EACH);
  }

  override async retire(id: KekId): Promise<number> {
    const left = await this.count(sql.COUNT_UNDER, [id]);
    if (left === 0) await this.work.rows(sql.RETIRE, [id]);
    return left;
  }

  private async keys(query: string, values: unknown[]): Promise<DataKey[]> {
    return (await this.work.rows<DataKeyRow>(query, values)).map(toDataKey);
  }

  private async count(query: string, values: unknown[]): Promise<number> {
    const row = await this.work.row<{ count: number }>(query, values);
    return row?.count ?? 0;
  }
}
