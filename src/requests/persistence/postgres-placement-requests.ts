import { Injectable } from '@nestjs/common';
import { And, Any, MoreThan, Not, type FindOptionsWhere } from 'typeorm';
import type { CaseRows } from '#access';
import { namesInPieces, UnitOfWork } from '#platform';
import {
  PlacementRequests,
  type VersionedRequest,
  type Moment,
  type NewRequest,
  type RequestPage,
} from '../application/placement-requests.port.js';
import type { NonAssociation } from '../domain/non-association.js';
import type { PlacementRequest } from '../domain/placement-request.js';
import type { RequestProgress } from '../domain/request-life.js';
import { ADD_NON_ASSOCIATIONS, ADD_REQUESTS, ADD_ZONES } from './add-requests.query.js';
import { OF_REQUESTS, OVERDUE } from './request-progress.query.js';
import { PlacementRequestEntity } from './placement-request.entity.js';
import {
  toVersionedRequest,
  toNonAssociation,
  toPlacementRequest,
  type NonAssociationRow,
} from './placement-request.mapper.js';

const GRANTED = `
  SELECT r.id AS name,
         (SELECT coalesce(sum(ST_NPoints(z.ground::geometry)), 0) FROM fristad.exclusion_zone z WHERE z.request = r.id) AS weight
  FROM fristad.placement_request r WHERE r.status = 'GRANTED'`;
const NON_ASSOCIATES = `
  SELECT a AS name, count(*) AS weight FROM fristad.non_association WHERE withdrawn_at IS NULL GROUP BY a`;
/** Several regions may state the same pair. */
const PAIRS_OF = `
  SELECT DISTINCT a, b, scope, metres FROM fristad.non_association
  WHERE withdrawn_at IS NULL AND a = ANY ($1)`;
const PAIRS_IN = `
  SELECT DISTINCT a, b, scope, metres FROM fristad.non_association
  WHERE withdrawn_at IS NULL AND ($1::text IS NULL OR owner_region = $1) AND ($2::text[] IS NULL OR a = ANY ($2) AND b = ANY ($2))
    AND a <> ALL ($3::text[]) AND b <> ALL ($3::text[])
  ORDER BY a, b, scope, metres`;

const whereIn = ({ region, only, excluded }: CaseRows): FindOptionsWhere<PlacementRequestEntity> => ({
  ...(region === null ? {} : { region }),
  person: And(Not(Any(excluded)), ...(only === null ? [] : [Any(only)])),
});

@Injectable()
export class PostgresPlacementRequests extends PlacementRequests {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async withIds(ids: readonly string[]): Promise<readonly PlacementRequest[]> {
    const which = { where: { id: Any(ids) }, relations: { zones: true } };
    return (await this.work.manager.find(PlacementRequestEntity, which)).map(toPlacementRequest);
  }

  override async *grantedInPieces(): AsyncIterable<readonly PlacementRequest[]> {
    for await (const ids of namesInPieces(this.work.manager, GRANTED)) yield await this.withIds(ids);
  }

  override isGranted(id: string): Promise<boolean> {
    return this.work.manager.existsBy(PlacementRequestEntity, { id, status: 'GRANTED' });
  }

  override async find(id: string): Promise<PlacementRequest | undefined> {
    return (await this.withIds([id]))[0];
  }

  override isOfCase(caseRef: string): Promise<boolean> {
    return this.work.manager.existsBy(PlacementRequestEntity, { person: caseRef, status: 'GRANTED' });
  }

  override async page(page: RequestPage, rows: CaseRows): Promise<readonly VersionedRequest[]> {
    const { after, limit, overdueAt } = page;
    const from = after === undefined ? {} : { id: MoreThan(after) };
    const which = overdueAt === undefined ? from : { id: Any(await this.overdue(page, rows)) };
    const found = await this.work.manager.find(PlacementRequestEntity, {
      where: { ...whereIn(rows), ...which },
      relations: { zones: true },
      order: { id: 'ASC' },
      take: limit,
    });
    return found.map(toVersionedRequest);
  }

  private async overdue(
    { after, limit, overdueAt }: RequestPage,
    rows: CaseRows,
  ): Promise<readonly string[]> {
    const values = [rows.region, rows.only, rows.excluded, after ?? null, limit, overdueAt];
    return (await this.work.rows<Pick<PlacementRequestEntity, 'id'>>(OVERDUE, values)).map(({ id }) => id);
  }

  override async progress(
    ids: readonly string[],
    { at, today }: Moment,
  ): Promise<ReadonlyMap<string, RequestProgress>> {
    const rows = await this.work.rows<RequestProgress & { readonly id: string }>(OF_REQUESTS, [
      ids,
      at,
      today,
    ]);
    return new Map(rows.map(({ id, ...progress }) => [id, progress]));
  }

  override async *nonAssociationsInPieces(): AsyncIterable<readonly NonAssociation[]> {
    for await (const first of namesInPieces(this.work.manager, NON_ASSOCIATES))
      yield await this.nonAssociationsOf(first);
  }

  override async nonAssociationsOf(first: readonly string[]): Promise<readonly NonAssociation[]> {
    const pairs = await this.work.rows<NonAssociationRow>(PAIRS_OF, [first]);
    return pairs.map(toNonAssociation);
  }

  override async nonAssociationsIn({ region, only, excluded }: CaseRows): Promise<readonly NonAssociation[]> {
    const pairs = await this.work.rows<NonAssociationRow>(PAIRS_IN, [region, only, excluded]);
    return pairs.map(toNonAssociation);
  }

  override async add(requests: readonly NewRequest[], apart: readonly NonAssociation[]): Promise<void> {
    if (apart.length > 0) await this.work.rows(ADD_NON_ASSOCIATIONS, [JSON.stringify(apart)]);
    if (requests.length === 0) return;
    const text = JSON.stringify(requests);
    await this.work.rows(ADD_REQUESTS, [text]);
    await this.work.rows(ADD_ZONES, [text]);
  }
}
