import { Injectable } from '@nestjs/common';
import { Any, type FindOperator } from 'typeorm';
import { namesInPieces, UnitOfWork } from '#platform';
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

/** A code may name a region and a municipality; it is read once. */
const CODES = `
  SELECT code AS name, 0 AS weight FROM fristad.region UNION SELECT code, 0 FROM fristad.municipality
  UNION SELECT code, 0 FROM fristad.locality`;
const BY_CODE = { order: { code: 'ASC' } } as const;

@Injectable()
export class PostgresPlaces extends Places {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override all(): Promise<Geography> {
    return this.find({});
  }

  override async *inPieces(): AsyncIterable<Geography> {
    for await (const codes of namesInPieces(this.work.manager, CODES)) yield await this.withCodes(codes);
  }

  override withCodes(codes: readonly string[]): Promise<Geography> {
    return this.find({ where: { code: Any(codes) } });
  }

  override async add({ regions, municipalities, localities }: Geography): Promise<void> {
    if (regions.length > 0) await this.work.rows(ADD_REGIONS, [JSON.stringify(regions)]);
    if (municipalities.length > 0) await this.work.rows(ADD_MUNICIPALITIES, [JSON.stringify(municipalities)]);
    if (localities.length > 0) await this.work.rows(ADD_LOCALITIES, [JSON.stringify(localities)]);
  }

  private async find(which: {
    readonly where?: { readonly code: FindOperator<string> };
  }): Promise<Geography> {
    const regions = await this.work.manager.find(RegionEntity, { ...which, ...BY_CODE });
    const municipalities = await this.work.manager.find(MunicipalityEntity, { ...which, ...BY_CODE });
    const localities = await this.work.manager.find(LocalityEntity, { ...which, ...BY_CODE });
    return {
      regions: regions.map(toRegion),
      municipalities: municipalities.map(toMunicipality),
      localities: localities.map(toLocality),
    };
  }
}
