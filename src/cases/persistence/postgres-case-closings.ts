import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { CaseClosings } from '../application/case-closings.port.js';

const CLOSE = `SELECT national.close_case($1) AS closed`;
/** The offers that this very transaction ended. */
const FELL_BACK = `
  SELECT o.placement FROM fristad.offer o JOIN fristad.placement_request r ON r.id = o.request
  WHERE r.person = $1 AND o.outcome = 'WITHDRAWN' AND o.xmin = pg_current_xact_id()::xid`;

@Injectable()
export class PostgresCaseClosings extends CaseClosings {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async close(caseRef: string): Promise<readonly string[] | undefined> {
    const row = await this.work.row<{ closed: boolean }>(CLOSE, [caseRef]);
    if (row?.closed !== true) return undefined;
    return (await this.work.rows<{ placement: string }>(FELL_BACK, [caseRef])).map(
      ({ placement }) => placement,
    );
  }
}
