import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  Offers,
  type AcceptCode,
  type Held,
  type OfferAcceptance,
  type OfferChange,
  type OfferRefusal,
  type PlannedOffer,
} from '../application/offers.port.js';
import type { Offer } from '../domain/offer.js';
import * as sql from './offers.query.js';
import type { OffersTables } from './tables.js';

type Values = { readonly reason: string; readonly remark: string; readonly until: Date };
type Changed = 'CHANGED' | OfferRefusal['code'];

@Injectable()
export class PostgresOffers extends Offers {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async isInForce(policyVersion: string): Promise<boolean> {
    return (await this.work.rows(sql.IS_IN_FORCE, [policyVersion])).length > 0;
  }

  override planned(): Promise<readonly PlannedOffer[]> {
    return this.work.rows<PlannedOffer>(sql.PLANNED);
  }

  override lapse(at: Date): Promise<readonly { readonly placement: string; readonly region: string }[]> {
    return this.work.rows<{ placement: string; region: string }>(sql.LAPSE, [at]);
  }

  override async lock(request: string, unit: string): Promise<void> {
    await this.work.rows(sql.LOCK, [request, unit]);
  }

  override async leftBy(request: string): Promise<string | undefined> {
    return (await this.work.row<{ leaves: string }>(sql.LEFT_BY, [request]))?.leaves;
  }

  override async hold(placement: string, { run, at, until }: Held): Promise<boolean> {
    const row = await this.work.row<{ held: boolean }>(sql.HOLD, [placement, run, at, until]);
    return row?.held ?? false;
  }

  override async change(change: OfferChange): Promise<Changed> {
    const { placement, version, act, at } = change;
    const { reason = null, remark = null, until = null } = { ...change } as Partial<Values>;
    const row = await this.work.row<{ code: Changed }>(sql.CHANGE, [
      placement,
      version,
      act,
      reason,
      remark,
      until,
      at,
    ]);
    return row?.code ?? 'no-such-placement';
  }

  override async reportOf(placement: string): Promise<string | undefined> {
    const row = await this.work.row<Pick<OffersTables['fristad.offer'], 'report'>>(sql.REPORT_OF, [
      placement,
    ]);
    return row?.report ?? undefined;
  }

  override async accept({ placement, version, approval, until, at }: OfferAcceptance) {
    const values = [placement, version, approval, until, at];
    const row = await this.work.row<{ code: 'CHANGED' | AcceptCode }>(sql.ACCEPT, values);
    return row?.code ?? 'no-such-placement';
  }

  override async isAcceptedBy(approval: string): Promise<boolean> {
    return (await this.work.rows(sql.IS_ACCEPTED_BY, [approval])).length > 0;
  }

  override ofRequest(request: string): Promise<readonly Offer[]> {
    return this.work.rows<Offer>(sql.OF_REQUEST, [request]);
  }

  override async find(placement: string): Promise<Offer | undefined> {
    return await this.work.row<Offer>(sql.FIND, [placement]);
  }
}
