import { Injectable } from '@nestjs/common';
import type { Ground } from '#kernel';
import { UnitOfWork } from '#platform';
import {
  GroundSurvey,
  type MeasuredPair,
  type TouchedZone,
  type Unsound,
} from '../application/ground-survey.port.js';
import type { MetresByClass } from '../domain/territory.js';
import {
  SOME_UNITS_NEAR_TERRITORIES,
  UNIT_NEAR_TERRITORIES,
  UNITS_NEAR_TERRITORIES,
} from './units-near-territories.query.js';
import { SOME_UNITS_TOUCHING_ZONES, UNITS_TOUCHING_ZONES } from './units-touching-zones.query.js';
import { UNSOUND_GROUND } from './unsound-ground.query.js';

@Injectable()
export class PostgisGroundSurvey extends GroundSurvey {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override unitsNearTerritories(reach: MetresByClass): Promise<string> {
    return this.pairs(UNITS_NEAR_TERRITORIES, [JSON.stringify(reach)]);
  }

  override unitsTouchingZones(request?: string): Promise<string> {
    return this.touching(request ?? null, null);
  }

  override async unitNearTerritories(unit: string, reach: MetresByClass): Promise<readonly MeasuredPair[]> {
    const pairs = await this.pairs(UNIT_NEAR_TERRITORIES, [unit, JSON.stringify(reach)]);
    return JSON.parse(pairs) as MeasuredPair[];
  }

  override async someUnitsNearTerritories(
    units: readonly string[],
    reach: MetresByClass,
  ): Promise<readonly MeasuredPair[]> {
    const pairs = await this.pairs(SOME_UNITS_NEAR_TERRITORIES, [units, JSON.stringify(reach)]);
    return JSON.parse(pairs) as MeasuredPair[];
  }

  override async unitTouchingZones(unit: string, request: string): Promise<readonly TouchedZone[]> {
    return JSON.parse(await this.touching(request, unit)) as TouchedZone[];
  }

  override async someUnitsTouchingZones(
    asked: readonly { readonly unit: string; readonly request: string }[],
  ): Promise<readonly TouchedZone[]> {
    const columns = [asked.map(({ request }) => request), asked.map(({ unit }) => unit)];
    const row = await this.work.row<{ touched: string }>(SOME_UNITS_TOUCHING_ZONES, columns);
    return JSON.parse(row?.touched ?? '[]') as TouchedZone[];
  }

  override unsound(grounds: readonly Ground[]): Promise<readonly Unsound[]> {
    return this.work.rows<Unsound>(UNSOUND_GROUND, [JSON.stringify(grounds)]);
  }

  private async pairs(query: string, values: readonly unknown[]): Promise<string> {
    const row = await this.work.row<{ pairs: string }>(query, [...values]);
    return row?.pairs ?? '[]';
  }

  private async touching(request: string | null, unit: string | null): Promise<string> {
    const row = await this.work.row<{ touched: string }>(UNITS_TOUCHING_ZONES, [request, unit]);
    return row?.touched ?? '[]';
  }
}
