import { Injectable } from '@nestjs/common';
import type { StayRows } from '#access';
import { namesInPieces, UnitOfWork } from '#platform';
import type { Placement } from '#scoring';
import { Placements, type VersionedPlacement, type PlacementPage } from '../application/placements.port.js';
import { toVersionedPlacement, toPlacement, type PlacementRow } from './placement.mapper.js';
import type { ProblemTables } from './tables.js';

const ADD = `
  INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
  SELECT p.id, person, unit, u.sharing, u.turnaround_days, arrival, departure, persons, groups, status
  FROM json_to_recordset($1) AS p (id text, person text, unit text, arrival date, departure date, persons bigint,
                                   groups text[], status text)
  JOIN fristad.housing_unit u ON u.id = p.unit`;

const IDS = `SELECT id AS name, 0 AS weight FROM fristad.placement`;
const PLACEMENTS = `
  SELECT p.id, p.person, p.unit, p.arrival, p.departure, p.persons, p.groups, p.status, p.request, p.version
  FROM fristad.placement p`;
const WITH_IDS = `${PLACEMENTS} WHERE p.id = ANY ($1)`;
const STANDING_IN = `${PLACEMENTS} WHERE p.unit = ANY ($1) AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;
const PLACED_REQUESTS = `
  SELECT DISTINCT request FROM fristad.placement
  WHERE request IS NOT NULL AND status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;

const VISIBLE = `
  ($1::text IS NULL OR p.owner_region = $1) AND ($2::text[] IS NULL OR p.person = ANY ($2)) AND p.person <> ALL ($3::text[])
  AND p.id > $4 AND ($6::date IS NULL OR p.status = 'ARRIVED' AND p.departure <= $6)`;
const PAGE = `${PLACEMENTS} WHERE ${VISIBLE} ORDER BY p.id LIMIT $5`;
/**
 * Whoever runs a unit learns of a stay there once it is more than a proposal. Their units first: they are few, and whose a stay
 * is would else be asked of all there are.
 */
const PAGE_OF_UNITS = `${PLACEMENTS}
  WHERE ${VISIBLE} AND p.status <> 'PROPOSED' AND p.unit = ANY (ARRAY(
    SELECT u.id FROM fristad.housing_unit u WHERE u.provider = $7
    UNION ALL
    SELECT u.id FROM fristad.housing_unit u
    WHERE u.locality = ANY (ARRAY(SELECT l.code FROM fristad.locality l WHERE l.municipality = $8))))
  ORDER BY p.id LIMIT $5`;

type UnitsOf = { readonly provider?: string; readonly municipality?: string };

@Injectable()
export class PostgresPlacements extends Placements {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async *inPieces(): AsyncIterable<readonly Placement[]> {
    for await (const ids of namesInPieces(this.work.manager, IDS)) yield await this.withIds(ids);
  }

  override async withIds(ids: readonly string[]): Promise<readonly Placement[]> {
    return (await this.work.rows<PlacementRow>(WITH_IDS, [ids])).map(toPlacement);
  }

  override async standingIn(units: readonly string[]): Promise<readonly Placement[]> {
    return (await this.work.rows<PlacementRow>(STANDING_IN, [units])).map(toPlacement);
  }

  override async placedRequests(): Promise<ReadonlySet<string>> {
    const rows = await this.work.rows<Pick<ProblemTables['fristad.placement'], 'request'>>(PLACED_REQUESTS);
    return new Set(rows.flatMap(({ request }) => request ?? []));
  }

  override async isPlaced(request: string): Promise<boolean> {
    return (await this.work.row(`${PLACED_REQUESTS} AND request = $1`, [request])) !== undefined;
  }

  override async find(id: string): Promise<Placement | undefined> {
    return (await this.withIds([id]))[0];
  }

  override async page(
    { after, limit, overstayingOn }: PlacementPage,
    rows: StayRows,
  ): Promise<readonly VersionedPlacement[]> {
    const { region, only, excluded, unitsOf } = rows;
    const values = [region, only, excluded, after ?? '', limit, overstayingOn ?? null];
    const { provider, municipality }: UnitsOf = unitsOf ?? {};
    const found = unitsOf
      ? await this.work.rows<PlacementRow>(PAGE_OF_UNITS, [...values, provider, municipality])
      : await this.work.rows<PlacementRow>(PAGE, values);
    return found.map(toVersionedPlacement);
  }

  override async listed(id: string): Promise<VersionedPlacement | undefined> {
    const [row] = await this.work.rows<PlacementRow>(`${PLACEMENTS} WHERE p.id = $1`, [id]);
    return row && toVersionedPlacement(row);
  }

  override async add(placements: readonly Placement[]): Promise<void> {
    await this.work.rows(ADD, [JSON.stringify(placements)]);
  }
}
