import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  Imports,
  type ClosedCase,
  type LatestImport,
  type NamedPerson,
  type ScenarioImport,
} from '../application/imports.port.js';

const ADD = `INSERT INTO fristad.scenario_import (digest, as_of, policy_version) VALUES ($1, $2, $3)`;
const HAS = `SELECT digest FROM fristad.scenario_import WHERE digest = $1`;
const LATEST = `
  SELECT policy_version AS "policyVersion" FROM fristad.scenario_import ORDER BY ordinal DESC LIMIT 1`;
const CLOSED = `SELECT place - 1 AS place, why FROM national.closed_to_imports($1, $2, $3)`;

@Injectable()
export class PostgresImports extends Imports {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async queueUp(): Promise<void> {
    await this.work.rows('SELECT national.lock_import()');
  }

  override async closed(named: readonly NamedPerson[]): Promise<readonly ClosedCase[]> {
    const columns = (['list', 'id', 'person'] as const).map((name) => named.map((one) => one[name]));
    return await this.work.rows<ClosedCase>(CLOSED, columns);
  }

  override async has(digest: string): Promise<boolean> {
    return (await this.work.rows<unknown>(HAS, [digest])).length > 0;
  }

  override async add({ digest, asOf, policyVersion }: ScenarioImport): Promise<void> {
    await this.work.rows(ADD, [digest, asOf, policyVersion]);
  }

  override async latest(): Promise<LatestImport | undefined> {
    return await this.work.row<LatestImport>(LATEST);
  }
}
