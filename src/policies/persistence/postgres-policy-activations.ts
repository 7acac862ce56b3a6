import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  PolicyActivations,
  type Activated,
  type Activation,
} from '../application/policy-activations.port.js';
import type { PoliciesTables } from './tables.js';

type Table = PoliciesTables['fristad.policy_activation'];
const IN_FORCE = `SELECT national.policy_in_force() AS version`;
const ACTIVATED = `
  SELECT at, activated_by AS "by" FROM fristad.policy_activation WHERE policy_version = $1 ORDER BY ordinal DESC LIMIT 1`;
const ALL = `
  SELECT DISTINCT ON (policy_version) policy_version, at, activated_by FROM fristad.policy_activation
  ORDER BY policy_version, ordinal DESC`;
const ADD = `SELECT national.activate_policy($1, $2, $3, $4) AS done`;

@Injectable()
export class PostgresPolicyActivations extends PolicyActivations {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(): Promise<ReadonlyMap<string, Activated>> {
    const rows = await this.work.rows<Pick<Table, 'policy_version' | 'at' | 'activated_by'>>(ALL);
    return new Map(rows.map(({ policy_version: version, at, activated_by: by }) => [version, { at, by }]));
  }

  override async inForce(): Promise<string | undefined> {
    const row = await this.work.row<{ version: string | null }>(IN_FORCE);
    return row?.version ?? undefined;
  }

  override async activated(version: string): Promise<Activated | undefined> {
    return await this.work.row<Activated>(ACTIVATED, [version]);
  }

  override async add({ version, digest, approval, at }: Activation): Promise<boolean> {
    const values = [version, digest, approval, at];
    return (await this.work.row<{ done: boolean }>(ADD, values))?.done ?? false;
  }
}
