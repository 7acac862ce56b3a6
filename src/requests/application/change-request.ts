import { Injectable } from '@nestjs/common';
import { dayOf, ok, refusal, type IsoDate, type Result } from '#kernel';
import { WriteEntry, type Act } from '#audit';
import type { InputError } from '#interchange';
import { Clock, fingerprintOf, type KeyedChange, type KeyRefusal, Once } from '#platform';
import type { AppealReason } from '../domain/appeal.js';
import type { PlacementRequest } from '../domain/placement-request.js';
import {
  BECOMES,
  statusOnceChanged,
  type RefusalRemark,
  type RequestLife,
  type RequestMove,
  type RequestReason,
  type RequestStatus,
} from '../domain/request-life.js';
import { PlacementRequests } from './placement-requests.port.js';
import { RequestLives, type ChangeRefusal, type NotConfirmed } from './request-lives.port.js';
import { RequestReading, type ReadRefusal } from './request-reading.js';

type RequestCommand = KeyedChange & { readonly request: string };
export type RewriteCommand = RequestCommand & { readonly document: string | Uint8Array };
export type MoveRequestCommand = RequestCommand & {
  readonly move: RequestMove;
  readonly reason: RequestReason | AppealReason | null;
  readonly remark?: RefusalRemark | null;
  readonly reviewOn?: IsoDate | null;
};
export type ChangeRequestRefusal =
  | { readonly code: Exclude<ChangeRefusal['code'], 'not-confirmed'> }
  | NotConfirmed
  | ReadRefusal
  | KeyRefusal
  | { readonly code: 'review-not-ahead'; readonly errors: readonly InputError[] };
type Change = RequestCommand & {
  readonly act: Act;
  readonly becomes: RequestStatus;
  readonly reason: RequestReason | AppealReason | null;
  readonly remark?: RefusalRemark | null;
  readonly reviewOn?: IsoDate | null;
};

/**
 * Changes a request: its content, which must then be decided anew, or only how it stands. Where its household is placed
 * already, new content takes effect at once, and the placement follows.
 */
@Injectable()
export class ChangeRequest {
  constructor(
    private readonly once: Once,
    private readonly reading: RequestReading,
    private readonly requests: PlacementRequests,
    private readonly lives: RequestLives,
    private readonly writeEntry: WriteEntry,
    private readonly clock: Clock,
  ) {}

  /** The document holds what changes, and nothing that the service gives. */
  rewrite(command: RewriteCommand): Promise<Result<RequestLife, ChangeRequestRefusal>> {
    const { key, request, version, document } = command;
    const about = `request.rewrite ${request}`;
    const asks = { version, document: fingerprintOf(document) };
    return this.once.run<RequestLife, ChangeRequestRefusal>({ key, about, asks }, async () => {
      const [before, life] = [await this.requests.find(request), await this.lives.find(request)];
      if (before === undefined || life === undefined) return refusal({ code: 'no-such-request' });
      const placement = await this.lives.placement(request);
      const isPlaced = placement !== undefined;
      const { id, person, region, registeredOn } = before;
      const given = { id, person, region, registeredOn };
      const read = await this.reading.run({ document, given, before, isPlaced });
      if (!read.ok) return read;
      const becomes = isPlaced ? life.status : statusOnceChanged(life.status);
      const stored = await this.store(
        { ...command, act: 'request.rewrite', becomes, reason: null },
        read.value,
      );
      if (stored.ok && isPlaced)
        await this.writeEntry.run({ act: 'placement.follow-request', id: placement });
      return stored;
    });
  }

  move(command: MoveRequestCommand): Promise<Result<RequestLife, ChangeRequestRefusal>> {
    const { key, request, version, move, reason } = command;
    const about = `request.${move} ${request}`;
    const { remark = null, reviewOn = null } = command;
    if (reviewOn !== null && dayOf(reviewOn) <= dayOf(this.clock.today()))
      return Promise.resolve(notAhead(reviewOn, this.clock.today()));
    const asks = { version, reason, ...(remark ? { remark } : {}), ...(reviewOn ? { reviewOn } : {}) };
    return this.once.run<RequestLife, ChangeRequestRefusal>({ key, about, asks }, () =>
      this.store({ ...command, act: `request.${move}`, becomes: BECOMES[move] }, null),
    );
  }

  private async store(
    { act, request, version, becomes, reason, remark = null, reviewOn = null }: Change,
    document: PlacementRequest | null,
  ): Promise<Result<RequestLife, ChangeRequestRefusal>> {
    const how = { becomes, reason, remark, reviewOn, document };
    const change = { request, version, ...how, at: this.clock.now() };
    const code = await this.lives.change(change);
    if (code === 'not-confirmed') return refusal({ code, missing: await this.lives.missing(request) });
    if (code !== 'CHANGED') return refusal({ code });
    const particulars = { ...(reason ? { reason } : {}), ...(remark ? { remark } : {}) };
    await this.writeEntry.run({ act, id: request, ...(reason ? { particulars } : {}) });
    for (const id of await this.lives.fellBack(request))
      await this.writeEntry.run({ act: 'offer.withdraw', id });
    return ok({ status: becomes, version: version + 1, reason: standingReason({ act, reason }) });
  }
}

const notAhead = (reviewOn: IsoDate, today: IsoDate) =>
  refusal({
    code: 'review-not-ahead' as const,
    errors: [
      { pointer: '/reviewOn', message: 'is no day to come', expected: `after ${today}`, got: reviewOn },
    ],
  });

/** Why a request stands as it does; why it was appealed is the appeal's to say. */
const standingReason = ({ act, reason }: Pick<Change, 'act' | 'reason'>): RequestReason | null =>
  act === 'request.appeal' ? null : (reason as RequestReason | null);
