import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { CaseClosings } from '../application/case-closings.port.js';

@Injectable()
export class PostgresCaseClosings extends CaseClosings {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async close(caseRef: string): Promise<boolean> {
    const row = await this.work.row<{ closed: boolean }>(`SELECT national.close_case($1) AS closed`, [
      caseRef,
    ]);
    return row?.closed ?? false;
  }
}
