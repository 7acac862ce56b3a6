import { Injectable } from '@nestjs/common';
import { regionCode } from '#kernel';
import { UnitOfWork } from '#platform';
import {
  GroundVersions,
  type DrawnCode,
  type Drawing,
  type MapQuery,
  type TouchedInRegion,
} from '../application/ground-versions.port.js';
import type { DrawnGround, GroundVersion } from '../domain/drawn-ground.js';
import { toTerritory } from './hostile-ground.mapper.js';
import type { TerritoryEntity } from './territory.entity.js';

const COLUMNS = `
  SELECT t.id, t.version, t.groups, t.class, t.confidence, t.valid, t.ground, t.recorded_at AS "recordedAt",
         t.superseded_by AS "supersededBy", t.region, t.source, t.reason, t.drawn_by AS "drawnBy"
  FROM fristad.territory t`;
const MAP = `
  ${COLUMNS} LEFT JOIN fristad.territory later ON (later.id, later.version) = (t.id, t.superseded_by)
  WHERE ($1::date IS NULL OR t.valid @> $1::date)
    AND CASE WHEN $2::timestamptz IS NULL THEN t.superseded_by IS NULL
             ELSE t.recorded_at <= $2 AND (later.id IS NULL OR later.recorded_at > $2) END
  ORDER BY t.id COLLATE "C"`;
const OF = `${COLUMNS} WHERE t.id = $1 ORDER BY t.version`;
const TOUCHES = `SELECT * FROM national.ground_touches($1, $2)`;
const TAKE_PREVIEW = `SELECT national.take_preview() AS taken`;
const DRAW = `SELECT national.draw_ground($1, $2, $3, $4) AS drawn`;

const toVersion = (row: TerritoryEntity): GroundVersion => ({
  ...toTerritory(row),
  version: row.version,
  region: row.region === null ? null : regionCode(row.region),
  source: row.source as GroundVersion['source'],
  reason: row.reason as GroundVersion['reason'],
  drawnBy: row.drawnBy,
  recordedAt: row.recordedAt,
  supersededBy: row.supersededBy,
});

@Injectable()
export class PostgresGroundVersions extends GroundVersions {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async map({ on, knownAt }: MapQuery): Promise<readonly GroundVersion[]> {
    return (await this.work.rows<TerritoryEntity>(MAP, [on ?? null, knownAt ?? null])).map(toVersion);
  }

  override async of(territory: string): Promise<readonly GroundVersion[]> {
    return (await this.work.rows<TerritoryEntity>(OF, [territory])).map(toVersion);
  }

  override touches(territory: string | null, drawn: DrawnGround): Promise<readonly TouchedInRegion[]> {
    return this.work.rows<TouchedInRegion>(TOUCHES, [territory, JSON.stringify(drawn)]);
  }

  override async takePreview(): Promise<boolean> {
    return (await this.work.row<{ readonly taken: boolean }>(TAKE_PREVIEW))?.taken ?? false;
  }

  override async draw({ territory, seen, drawn, isNarrower }: Drawing): Promise<DrawnCode> {
    const values = [territory, seen, JSON.stringify(drawn), isNarrower];
    const row = await this.work.row<{ readonly drawn: DrawnCode }>(DRAW, values);
    return row?.drawn ?? { code: 'no-such-territory' };
  }
}
