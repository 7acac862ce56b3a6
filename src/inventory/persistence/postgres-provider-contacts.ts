import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ProviderContacts, type SealedContact } from '../application/provider-contacts.port.js';

const FIND = `
  SELECT version, sealed, written_by AS "by", written_at AS "at"
  FROM fristad.provider_contact WHERE provider = $1 ORDER BY version DESC LIMIT 1`;
const ADD = `
  WITH written AS (
    INSERT INTO fristad.provider_contact (provider, version, sealed, written_by, written_at)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING version)
  SELECT version FROM written`;

@Injectable()
export class PostgresProviderContacts extends ProviderContacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(provider: string): Promise<SealedContact | undefined> {
    return await this.work.row<SealedContact>(FIND, [provider]);
  }

  override async add(provider: string, { version, sealed, by, at }: SealedContact): Promise<boolean> {
    return (await this.work.rows(ADD, [provider, version, Buffer.from(sealed), by, at])).length > 0;
  }
}
