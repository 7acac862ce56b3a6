import { Injectable } from '@nestjs/common';
import { FactsOf, nationalFacts, ObjectFacts, type Facts } from '#access';
import { regionCode } from '#kernel';
import { UnitOfWork } from '#platform';
import type { TerritoriesTables } from './tables.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FIND = `SELECT region FROM fristad.ground_report WHERE id = $1`;

/** A report of the ground belongs to the region of its town, and to no case. */
@FactsOf(['ground-report'])
@Injectable()
export class GroundReportFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    if (!UUID.test(id)) return undefined;
    const row = await this.work.row<Pick<TerritoriesTables['fristad.ground_report'], 'region'>>(FIND, [id]);
    return row && { ...nationalFacts, owner: regionCode(row.region) };
  }
}
