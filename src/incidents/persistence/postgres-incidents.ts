import { Injectable } from '@nestjs/common';
import type { CaseRows } from '#access';
import { UnitOfWork } from '#platform';
import {
  Incidents,
  type IncidentPage,
  type KeepCode,
  type Keeping,
  type Now,
  type Transferred,
  type Transferring,
} from '../application/incidents.port.js';
import type { Incident } from '../domain/incident.js';
import * as sql from './incidents.query.js';

@Injectable()
export class PostgresIncidents extends Incidents {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override page(page: IncidentPage, { region, only, excluded }: CaseRows): Promise<readonly Incident[]> {
    const { at, today, after, limit, isClosed, urgency, isOverdue } = page;
    const rows = [region, only, excluded];
    const which = [after ?? null, limit, isClosed, urgency ?? null, isOverdue];
    return this.work.rows<Incident>(sql.PAGE, [at, today, ...rows, ...which]);
  }

  override async find(id: string, { at, today }: Now): Promise<Incident | undefined> {
    return await this.work.row<Incident>(sql.FIND, [at, today, id]);
  }

  override named(ids: readonly string[], { at, today }: Now, rows: CaseRows): Promise<readonly Incident[]> {
    const { region, only, excluded } = rows;
    return this.work.rows<Incident>(sql.NAMED, [at, today, ids, region, only, excluded]);
  }

  override transfer(transferring: Transferring): Promise<readonly Transferred[]> {
    const { incidents, areNamed, nights, earliest, at } = transferring;
    const [ids, versions] = [incidents.map(({ id }) => id), incidents.map(({ version }) => version)];
    return this.work.rows<Transferred>(sql.TRANSFER, [ids, versions, areNamed, nights, earliest, at]);
  }

  override async keep({
    incident,
    version,
    until,
    reason,
    approval,
    at,
  }: Keeping): Promise<'KEPT' | KeepCode> {
    const values = [incident, version, until, reason, approval, at];
    return (await this.work.row<{ code: 'KEPT' | KeepCode }>(sql.KEEP, values))?.code ?? 'no-such-incident';
  }
}
