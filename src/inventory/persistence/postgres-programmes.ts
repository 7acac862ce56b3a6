import { Injectable } from '@nestjs/common';
import { isoDate, municipalityCode, regionCode } from '#kernel';
import { UnitOfWork } from '#platform';
import { Programmes } from '../application/programmes.port.js';
import type { Programme } from '../domain/programme.js';
import { ProgrammeEntity } from './programme.entity.js';

const toProgramme = (row: ProgrammeEntity): Programme => ({
  id: row.id,
  name: row.name,
  kind: row.kind as Programme['kind'],
  catchment: {
    regions: row.catchmentRegions.map(regionCode),
    municipalities: row.catchmentMunicipalities.map(municipalityCode),
  },
  residenceRule: row.residenceRule as Programme['residenceRule'],
  conditions: row.conditions,
  canProtect: row.canProtect,
  offersContactPerson: row.offersContactPerson,
  takesSeveralExMembers: row.takesSeveral,
  endedOn: row.endedOn === null ? null : isoDate(row.endedOn),
  version: row.version,
});

const toRow = ({ catchment, takesSeveralExMembers, ...rest }: Programme): ProgrammeEntity => ({
  ...rest,
  conditions: [...rest.conditions],
  catchmentRegions: [...catchment.regions],
  catchmentMunicipalities: [...catchment.municipalities],
  takesSeveral: takesSeveralExMembers,
});

@Injectable()
export class PostgresProgrammes extends Programmes {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(): Promise<readonly Programme[]> {
    const rows = await this.work.manager.find(ProgrammeEntity, { order: { name: 'ASC', id: 'ASC' } });
    return rows.map(toProgramme);
  }

  override async find(id: string): Promise<Programme | undefined> {
    const row = await this.work.manager.findOneBy(ProgrammeEntity, { id });
    return row ? toProgramme(row) : undefined;
  }

  override async add(programme: Programme): Promise<void> {
    await this.work.manager.insert(ProgrammeEntity, toRow(programme));
  }

  override async replace(programme: Programme, version: number): Promise<boolean> {
    const { id, kind: _, ...changed } = toRow(programme);
    return (await this.work.manager.update(ProgrammeEntity, { id, version }, changed)).affected === 1;
  }
}
