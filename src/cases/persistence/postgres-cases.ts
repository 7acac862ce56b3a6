import { Injectable } from '@nestjs/common';
import type { CaseRows } from '#access';
import { UnitOfWork } from '#platform';
import { Cases, type CasePage } from '../application/cases.port.js';
import type { ProtectionCase } from '../domain/protection-case.js';
import { CASES, MERGED } from './cases.query.js';

@Injectable()
export class PostgresCases extends Cases {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override page(
    { after, limit }: CasePage,
    { region, only, excluded }: CaseRows,
  ): Promise<readonly ProtectionCase[]> {
    return this.work.rows<ProtectionCase>(CASES, [region, only, excluded, after ?? '', limit]);
  }

  override async find(id: string): Promise<ProtectionCase | undefined> {
    const found = await this.work.row<ProtectionCase>(CASES, [null, [id], [], '', 1]);
    return found ?? (await this.work.row<ProtectionCase>(MERGED, [id]));
  }
}
