import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Places } from '../application/places.port.js';
import type { Geography } from '../domain/geography.js';
import { toLocality, toMunicipality, toRegion } from './geography.mapper.js';
import { LocalityEntity } from './locality.entity.js';
import { MunicipalityEntity } from './municipality.entity.js';
import { RegionEntity } from './region.entity.js';

const ADD_REGIONS = `
  INSERT INTO fristad.region (code, name) SELECT code, name FROM json_to_recordset($1) AS r (code text, name text)`;
const ADD_MUNICIPALITIES = `
  INSERT INTO fristad.municipality (code, name, region)
  SELECT code, name, region FROM json_to_recordset($1) AS m (code text, name text, region text)`;
const ADD_LOCALITIES = `
  INSERT INTO fristad.locality (code, name, municipality, population, location)
  SELECT code, name, municipality, population, ST_MakePoint(location[1], location[2])::geography
  FROM json_to_recordset($1)
    AS l (code text, name text, municipality text, population bigint, location double precision[])`;

const BY_CODE = { order: { code: 'ASC' } } as const;

@Injectable()
export class PostgresPlaces extends Places {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(): Promise<Geography> {
    const regions = await this.work.manager.find(RegionEntity, BY_CODE);
    const municipalities = await this.work.manager.find(MunicipalityEntity, BY_CODE);
    const localities = await this.work.manager.find(LocalityEntity, BY_CODE);
    return {
      regions: regions.map(toRegion),
      municipalities: municipalities.map(toMunicipality),
      localities: localities.map(toLocality),
    };
  }

  override async add({ regions, municipalities, localities }: Geography): Promise<void> {
    await this.work.manager.query(ADD_REGIONS, [JSON.stringify(regions)]);
    await this.work.manager.query(ADD_MUNICIPALITIES, [JSON.stringify(municipalities)]);
    await this.work.manager.query(ADD_LOCALITIES, [JSON.stringify(localities)]);
  }
}
