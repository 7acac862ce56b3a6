import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { namesInPieces, UnitOfWork } from '#platform';
import {
  Housing,
  type HousingPiece,
  type VersionedUnit,
  type UnitFilter,
} from '../application/housing.port.js';
import type { HousingUnit } from '../domain/housing-unit.js';
import type { Provider } from '../domain/provider.js';
import type { UnitScope } from '../domain/unit-scope.js';
import { ADD_PROVIDERS, ADD_UNITS, ADD_VOIDS } from './add-housing.query.js';
import { toHousingUnit, toProvider } from './housing.mapper.js';
import { HousingUnitEntity } from './housing-unit.entity.js';
import { ProviderEntity } from './provider.entity.js';
import { limitUnits, withinScope } from './units-page.query.js';

const PROVIDERS = `SELECT id AS name, 0 AS weight FROM fristad.provider`;
const UNITS = `SELECT id AS name, 0 AS weight FROM fristad.housing_unit`;
@Injectable()
export class PostgresHousing extends Housing {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async providers(): Promise<readonly Provider[]> {
    return (await this.work.manager.find(ProviderEntity, { order: { id: 'ASC' } })).map(toProvider);
  }

  override async *inPieces(): AsyncIterable<HousingPiece> {
    for await (const ids of namesInPieces(this.work.manager, PROVIDERS))
      yield { providers: await this.providersWith(ids), units: [] };
    for await (const { units } of this.unitsInPieces()) yield { providers: [], units };
  }

  override async *unitsInPieces(): AsyncIterable<Pick<HousingPiece, 'units'>> {
    for await (const ids of namesInPieces(this.work.manager, UNITS))
      yield { units: await this.unitsWith(ids) };
  }

  override async providersWith(ids: readonly string[]): Promise<readonly Provider[]> {
    return (await this.work.manager.findBy(ProviderEntity, { id: Any(ids) })).map(toProvider);
  }

  override async unitsWith(ids: readonly string[]): Promise<readonly HousingUnit[]> {
    const which = { where: { id: Any(ids) }, relations: { voids: true } };
    return (await this.work.manager.find(HousingUnitEntity, which)).map(toHousingUnit);
  }

  override async findUnit(id: string): Promise<HousingUnit | undefined> {
    const where = { where: { id }, relations: { voids: true } };
    const row = await this.work.manager.findOne(HousingUnitEntity, where);
    return row ? toHousingUnit(row) : undefined;
  }

  override async findProvider(id: string): Promise<Provider | undefined> {
    const row = await this.work.manager.findOneBy(ProviderEntity, { id });
    return row ? toProvider(row) : undefined;
  }

  override async page(filter: UnitFilter, scope: UnitScope): Promise<readonly VersionedUnit[]> {
    const all = this.work.manager.createQueryBuilder(HousingUnitEntity, 'unit').select('unit.id', 'id');
    const page = withinScope(limitUnits(all, filter), scope).orderBy('unit.id').limit(filter.limit);
    const id = Any((await page.getRawMany<{ readonly id: string }>()).map((row) => row.id));
    const which = { where: { id }, relations: { voids: true }, order: { id: 'ASC' } } as const;
    const rows = await this.work.manager.find(HousingUnitEntity, which);
    return rows.map((row) => ({ ...toHousingUnit(row), version: row.version }));
  }

  override async add(providers: readonly Provider[], units: readonly HousingUnit[]): Promise<void> {
    if (providers.length > 0) await this.work.rows(ADD_PROVIDERS, [JSON.stringify(providers)]);
    if (units.length === 0) return;
    const text = JSON.stringify(units);
    await this.work.rows(ADD_UNITS, [text]);
    await this.work.rows(ADD_VOIDS, [text]);
  }
}
