import { Injectable } from '@nestjs/common';
import { Any, IsNull, type FindOperator } from 'typeorm';
import { namesInPieces, UnitOfWork } from '#platform';
import { HostileGrounds } from '../application/hostile-grounds.port.js';
import type { HostileGround } from '../domain/territory.js';
import {
  toGroupRelation,
  toHostileGroup,
  toTerritory,
  type GroupRelationRow,
} from './hostile-ground.mapper.js';
import { HostileGroupEntity } from './hostile-group.entity.js';
import { TerritoryEntity } from './territory.entity.js';

const RELATIONS = `SELECT a, b, relation FROM fristad.group_relation ORDER BY a, b, relation`;
const RELATIONS_OF = `SELECT a, b, relation FROM fristad.group_relation WHERE a = ANY ($1)`;
/** A group and a territory may have one name, which is read once. */
const NAMES = `
  SELECT name, sum(weight) AS weight FROM (
    SELECT code AS name, 0 AS weight FROM fristad.hostile_group
    UNION ALL SELECT a, 1 FROM fristad.group_relation
    UNION ALL SELECT id, ST_NPoints(ground::geometry) FROM fristad.territory WHERE superseded_by IS NULL) AS each_one
  GROUP BY name`;
const ADD_GROUPS = `
  INSERT INTO fristad.hostile_group (code, type)
  SELECT code, type FROM json_to_recordset($1) AS g (code text, type text)`;
const ADD_RELATIONS = `
  INSERT INTO fristad.group_relation (a, b, relation)
  SELECT DISTINCT a, b, relation FROM json_to_recordset($1) AS r (a text, b text, relation text)`;
const ADD_TERRITORIES = `
  INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground)
  SELECT id, groups, class, confidence, daterange("validFrom", "validTo"),
         ST_GeomFromGeoJSON(geometry::text)::geography
  FROM json_to_recordset($1) AS t (id text, groups text[], class text, confidence double precision,
                                   "validFrom" date, "validTo" date, geometry json)`;

@Injectable()
export class PostgresHostileGrounds extends HostileGrounds {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override all(): Promise<HostileGround> {
    return this.holding({});
  }

  override withTerritories(ids: readonly string[]): Promise<HostileGround> {
    return this.holding({ id: Any(ids) });
  }

  private async holding(which: { readonly id?: FindOperator<string> }): Promise<HostileGround> {
    const groups = await this.work.manager.find(HostileGroupEntity, { order: { code: 'ASC' } });
    const relations = await this.work.rows<GroupRelationRow>(RELATIONS);
    const territories = await this.work.manager.find(TerritoryEntity, {
      where: { ...which, supersededBy: IsNull() },
      order: { id: 'ASC' },
    });
    return {
      groups: groups.map(toHostileGroup),
      groupRelations: relations.map(toGroupRelation),
      territories: territories.map(toTerritory),
    };
  }

  override async *inPieces(): AsyncIterable<HostileGround> {
    for await (const names of namesInPieces(this.work.manager, NAMES)) yield await this.named(names);
  }

  override async named(names: readonly string[]): Promise<HostileGround> {
    const groups = await this.work.manager.findBy(HostileGroupEntity, { code: Any(names) });
    const relations = await this.work.rows<GroupRelationRow>(RELATIONS_OF, [names]);
    const current = { id: Any(names), supersededBy: IsNull() };
    const territories = await this.work.manager.findBy(TerritoryEntity, current);
    return {
      groups: groups.map(toHostileGroup),
      groupRelations: relations.map(toGroupRelation),
      territories: territories.map(toTerritory),
    };
  }

  override async add({ groups, groupRelations, territories }: HostileGround): Promise<void> {
    if (groups.length > 0) await this.work.rows(ADD_GROUPS, [JSON.stringify(groups)]);
    if (groupRelations.length > 0) await this.work.rows(ADD_RELATIONS, [JSON.stringify(groupRelations)]);
    if (territories.length > 0) await this.work.rows(ADD_TERRITORIES, [JSON.stringify(territories)]);
  }
}
