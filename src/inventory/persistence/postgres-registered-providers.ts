import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  RegisteredProviders,
  type ProviderFilter,
  type ProviderVersion,
  type Warned,
} from '../application/registered-providers.port.js';
import type { RegisteredProvider } from '../domain/registered-provider.js';
import { ProviderEntity } from './provider.entity.js';
import { concerning } from './providers-in-scope.js';
import {
  fromStoredRow,
  toProviderRow,
  toRegisteredProvider,
  type StoredRow,
} from './registered-provider.mapper.js';

const LOCK = `SELECT national.lock_provider($1)`;
const VERSIONS = `
  SELECT version, written_by AS "by", written_at AS "at", content FROM fristad.provider_version
  WHERE provider = $1 ORDER BY version DESC LIMIT 200`;
const WARN = `SELECT provider, days FROM national.warn_of_permits($1)`;

@Injectable()
export class PostgresRegisteredProviders extends RegisteredProviders {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async list({ scope, permitEndsBefore }: ProviderFilter): Promise<readonly RegisteredProvider[]> {
    const query = concerning(this.work.manager.createQueryBuilder(ProviderEntity, 'p'), scope);
    if (permitEndsBefore !== undefined)
      query.andWhere(`p.kind <> 'PUBLIC' AND p.permit_valid_to < :day`, { day: permitEndsBefore });
    return (await query.orderBy('p.id').getMany()).map(toRegisteredProvider);
  }

  override async find(id: string): Promise<RegisteredProvider | undefined> {
    const row = await this.work.manager.findOneBy(ProviderEntity, { id });
    return row ? toRegisteredProvider(row) : undefined;
  }

  override async lock(id: string): Promise<void> {
    await this.work.rows(LOCK, [id]);
  }

  override async add(provider: RegisteredProvider): Promise<void> {
    await this.work.manager.insert(ProviderEntity, toProviderRow(provider));
  }

  override async replace(provider: RegisteredProvider, version: number): Promise<boolean> {
    const { id, kind: _, ...changed } = toProviderRow(provider);
    return (await this.work.manager.update(ProviderEntity, { id, version }, changed)).affected === 1;
  }

  override async versions(id: string): Promise<readonly ProviderVersion[]> {
    type Row = Omit<ProviderVersion, 'provider'> & { readonly content: StoredRow };
    const rows = await this.work.rows<Row>(VERSIONS, [id]);
    return rows.map(({ content, ...version }) => ({ ...version, provider: fromStoredRow(content) }));
  }

  override warn(at: Date): Promise<readonly Warned[]> {
    return this.work.rows<Warned>(WARN, [at]);
  }
}
