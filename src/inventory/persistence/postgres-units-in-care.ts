import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork } from '#platform';
import { UnitsInCare, type KeptUnit, type UnitCommand } from '../application/units-in-care.port.js';
import type { HousingUnit } from '../domain/housing-unit.js';
import type { Stay } from '../domain/stays-in-the-way.js';
import { ADD_UNITS, ADD_VOIDS } from './add-housing.query.js';
import { toHousingUnit } from './housing.mapper.js';
import { HousingUnitEntity } from './housing-unit.entity.js';
import * as sql from './units-in-care.query.js';

@Injectable()
export class PostgresUnitsInCare extends UnitsInCare {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async find(id: string): Promise<KeptUnit | undefined> {
    const where = { where: { id }, relations: { voids: true } };
    const row = await this.work.manager.findOne(HousingUnitEntity, where);
    return row ? { unit: toHousingUnit(row), version: row.version } : undefined;
  }

  override async lock(id: string): Promise<void> {
    await this.query(sql.LOCK, [id]);
  }

  override async lockToCorrect(id: string): Promise<void> {
    await this.query(sql.LOCK_TO_CORRECT, [id]);
  }

  override staysIn(id: string): Promise<readonly Stay[]> {
    return this.query<Stay>(sql.STAYS, [id]);
  }

  override async add(units: readonly HousingUnit[]): Promise<void> {
    await this.query(ADD_UNITS, [JSON.stringify(units)]);
    await this.query(ADD_VOIDS, [JSON.stringify(units)]);
  }

  override async replace({ unit, version }: KeptUnit): Promise<boolean> {
    const text = JSON.stringify(unit);
    if ((await this.query(sql.REPLACE, [text, version])).length === 0) return false;
    await this.query(sql.END_VOIDS, [text]);
    await this.query(sql.ADD_VOIDS, [text]);
    return true;
  }

  override async correct({ unit, version }: KeptUnit): Promise<boolean> {
    return (await this.query(sql.CORRECT, [JSON.stringify(unit), version])).length > 0;
  }

  override async claim({
    key,
    digest,
    units,
    at,
  }: UnitCommand): Promise<Pick<UnitCommand, 'digest' | 'units'> | undefined> {
    const claimed = await this.query(sql.CLAIM, [this.acting.current.actor, key, digest, units, at]);
    if (claimed.length > 0) return undefined;
    return (await this.query<Pick<UnitCommand, 'digest' | 'units'>>(sql.CLAIMED, [key]))[0];
  }

  private query<Row>(statement: string, values: readonly unknown[]): Promise<Row[]> {
    return this.work.manager.query<Row[]>(statement, [...values]);
  }
}
