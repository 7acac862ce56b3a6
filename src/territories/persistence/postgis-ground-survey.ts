import { Injectable } from '@nestjs/common';
import type { Ground } from '#kernel';
import { UnitOfWork } from '#platform';
import {
  GroundSurvey,
  type MeasuredPair,
  type TouchedZone,
  type Unsound,
} from '../application/ground-survey.port.js';
import type { Reach } from '../domain/territory.js';
import { UNIT_NEAR_TERRITORIES, UNIT_TOUCHING_ZONES } from './one-unit.query.js';
import { UNITS_NEAR_TERRITORIES } from './units-near-territories.query.js';
import { UNITS_TOUCHING_ZONES } from './units-touching-zones.query.js';
import { UNSOUND_GROUND } from './unsound-ground.query.js';

@Injectable()
export class PostgisGroundSurvey extends GroundSurvey {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async unitsNearTerritories(reach: Reach): Promise<string> {
    const rows = await this.work.rows<{ pairs: string }>(UNITS_NEAR_TERRITORIES, [JSON.stringify(reach)]);
    return rows[0]?.pairs ?? '[]';
  }

  override async unitsTouchingZones(request?: string): Promise<string> {
    const rows = await this.work.rows<{ touched: string }>(UNITS_TOUCHING_ZONES, [request ?? null]);
    return rows[0]?.touched ?? '[]';
  }

  override async unitNearTerritories(unit: string, reach: Reach): Promise<readonly MeasuredPair[]> {
    const values = [JSON.stringify(reach), unit];
    const rows = await this.work.rows<{ pairs: MeasuredPair[] }>(UNIT_NEAR_TERRITORIES, values);
    return rows[0]?.pairs ?? [];
  }

  override async unitTouchingZones(unit: string, request: string): Promise<readonly TouchedZone[]> {
    const values = [unit, request];
    const rows = await this.work.rows<{ touched: TouchedZone[] }>(UNIT_TOUCHING_ZONES, values);
    return rows[0]?.touched ?? [];
  }

  override unsound(grounds: readonly Ground[]): Promise<readonly Unsound[]> {
    return this.work.rows<Unsound>(UNSOUND_GROUND, [JSON.stringify(grounds)]);
  }
}
