import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { KnownUsers } from '../application/known-users.port.js';
import type { Actor, ActorId } from '../domain/actor.js';
import { grantText, parseGrant, type Grant } from '../domain/roles.js';
import type { AccessTables } from './tables.js';

const STORE = `
  INSERT INTO access.known_user AS k (id, agency, grants, first_seen, last_seen) VALUES ($1, $2, $3, $4, $4)
  ON CONFLICT (id) DO UPDATE SET agency = $2, grants = $3, last_seen = greatest(k.last_seen, $4)`;
const GRANTS = `SELECT grants FROM access.known_user WHERE id = $1`;

@Injectable()
export class PostgresKnownUsers extends KnownUsers {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async store({ id, agency, grants }: Actor, at: Date): Promise<void> {
    await this.work.rows(STORE, [id, agency, grants.map(grantText), at]);
  }

  override async grantsOf(id: ActorId): Promise<readonly Grant[] | undefined> {
    const row = await this.work.row<Pick<AccessTables['access.known_user'], 'grants'>>(GRANTS, [id]);
    return row?.grants.flatMap((grant) => parseGrant(grant) ?? []);
  }
}
