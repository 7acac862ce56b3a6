import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ManagedUnits, type StoredUnit } from '../application/managed-units.port.js';
import type { HousingUnit } from '../domain/housing-unit.js';
import type { Stay } from '../domain/stays-in-the-way.js';
import { ADD_UNITS, ADD_VOIDS } from './add-housing.query.js';
import { toHousingUnit } from './housing.mapper.js';
import { HousingUnitEntity } from './housing-unit.entity.js';
import * as sql from './managed-units.query.js';

@Injectable()
export class PostgresManagedUnits extends ManagedUnits {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<StoredUnit | undefined> {
    const where = { where: { id }, relations: { voids: true } };
    const row = await this.work.manager.findOne(HousingUnitEntity, where);
    return row ? { unit: toHousingUnit(row), version: row.version } : undefined;
  }

  override async lock(id: string): Promise<void> {
    await this.work.rows(sql.LOCK, [id]);
  }

  override async lockToCorrect(id: string): Promise<void> {
    await this.work.rows(sql.LOCK_TO_CORRECT, [id]);
  }

  override staysIn(id: string): Promise<readonly Stay[]> {
    return this.work.rows<Stay>(sql.STAYS, [id]);
  }

  override async add(units: readonly HousingUnit[]): Promise<void> {
    await this.work.rows(ADD_UNITS, [JSON.stringify(units)]);
    await this.work.rows(ADD_VOIDS, [JSON.stringify(units)]);
  }

  override async replace({ unit, version }: StoredUnit): Promise<boolean> {
    const text = JSON.stringify(unit);
    if ((await this.work.rows(sql.REPLACE, [text, version])).length === 0) return false;
    await this.work.rows(sql.END_VOIDS, [text]);
    await this.work.rows(sql.ADD_VOIDS, [text]);
    return true;
  }

  override async correct({ unit, version }: StoredUnit): Promise<boolean> {
    return (await this.work.rows(sql.CORRECT, [JSON.stringify(unit), version])).length > 0;
  }
}
