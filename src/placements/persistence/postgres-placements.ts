import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { UnitOfWork } from '#platform';
import type { Placement } from '#scoring';
import { Placements, type PlacementPage } from '../application/placements.port.js';
import { PlacementEntity } from './placement.entity.js';
import { toPlacement } from './placement.mapper.js';

const ADD = `
  INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
  SELECT p.id, person, unit, u.sharing, u.turnaround_days, arrival, departure, persons, groups, status
  FROM json_to_recordset($1) AS p (id text, person text, unit text, arrival date, departure date, persons bigint,
                                   groups text[], status text)
  JOIN fristad.housing_unit u ON u.id = p.unit`;

@Injectable()
export class PostgresPlacements extends Placements {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(): Promise<readonly Placement[]> {
    return (await this.work.manager.find(PlacementEntity)).map(toPlacement);
  }

  override async page({ after, limit }: PlacementPage): Promise<readonly Placement[]> {
    const where = after === undefined ? {} : { id: MoreThan(after) };
    const rows = await this.work.manager.find(PlacementEntity, { where, order: { id: 'ASC' }, take: limit });
    return rows.map(toPlacement);
  }

  override async add(placements: readonly Placement[]): Promise<void> {
    await this.work.manager.query(ADD, [JSON.stringify(placements)]);
  }
}
