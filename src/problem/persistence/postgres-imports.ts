import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Imports, type LatestImport, type ScenarioImport } from '../application/imports.port.js';

const ADD = `INSERT INTO fristad.scenario_import (digest, as_of, policy_version) VALUES ($1, $2, $3)`;
const HAS = `SELECT digest FROM fristad.scenario_import WHERE digest = $1`;
const LATEST = `
  SELECT policy_version AS "policyVersion" FROM fristad.scenario_import ORDER BY ordinal DESC LIMIT 1`;

@Injectable()
export class PostgresImports extends Imports {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async queueUp(): Promise<void> {
    await this.work.rows('SELECT national.lock_import()');
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
