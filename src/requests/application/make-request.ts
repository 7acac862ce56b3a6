import { Injectable } from '@nestjs/common';
import { ok, personKey, refusal, regionCode, requestId, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, fingerprintOf, type KeyRefusal, Once } from '#platform';
import { BECOMES, type RequestStatus } from '../domain/request-life.js';
import type { PlacementRequest } from '../domain/placement-request.js';
import { chainIn, followingFrom, inThen, ownArrival } from './request-chain.js';
import { PlacementRequests } from './placement-requests.port.js';
import {
  RequestLives,
  type Confirmations,
  type NoMoreRefusal,
  type NotConfirmed,
} from './request-lives.port.js';
import { RequestReading, type ReadRefusal } from './request-reading.js';

export type MakeCommand = {
  readonly key: string;
  /** A fresh id for the request. */
  readonly id: string;
  /** A fresh id for the request that follows, where one does. */
  readonly thenId: string;
  /** The case, by its person's key: a fresh one for a new case. */
  readonly case: string;
  readonly isNewCase: boolean;
  /** Whether it is submitted at once. */
  readonly submits: boolean;
  /** The text of a request as in a scenario, without id, person, region and registeredOn; `then` with what follows, and of a new case `confirmed`. */
  readonly document: string | Uint8Array;
};
export type Drafted = {
  readonly request: string;
  readonly case: string;
  readonly status: RequestStatus;
  readonly version: number;
  /** The request that follows it, where one was made with it. */
  readonly then: string | null;
};
type NewDraft = Omit<Drafted, 'then'>;
type HowDrafted = { readonly isNewCase?: boolean; readonly follows?: string };
export type MakeRefusal =
  ReadRefusal | KeyRefusal | NoMoreRefusal | NotConfirmed | { readonly code: 'no-region' };
type ReadChain = {
  readonly first: PlacementRequest;
  readonly following: PlacementRequest | undefined;
  readonly confirmed: Confirmations | undefined;
};
const CONFIRMS = [
  ['resident', 'case.confirm-resident'],
  ['localTies', 'case.confirm-local-ties'],
  ['motivated', 'case.confirm-motivated'],
] as const;

/** Drafts a request of a case, or registers a new case by its first request and assigns whoever does so to it. */
@Injectable()
export class MakeRequest {
  constructor(
    private readonly once: Once,
    private readonly reading: RequestReading,
    private readonly requests: PlacementRequests,
    private readonly lives: RequestLives,
    private readonly writeEntry: WriteEntry,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(command: MakeCommand): Promise<Result<Drafted, MakeRefusal>> {
    const { key, document, isNewCase } = command;
    const about = isNewCase ? 'request.draft' : `request.draft ${command.case}`;
    const asks = command.submits ? [fingerprintOf(document), 'submit'] : fingerprintOf(document);
    return this.once.run<Drafted, MakeRefusal>({ key, about, asks }, () => this.make(command));
  }

  private async make(command: MakeCommand): Promise<Result<Drafted, MakeRefusal>> {
    const { region } = this.acting.current;
    if (region === null) return refusal({ code: 'no-region' });
    const { first, then, confirmed } = chainIn(command.document, command.isNewCase);
    const given = {
      id: requestId(command.id),
      person: personKey(command.case),
      region: regionCode(region),
      registeredOn: this.clock.today(),
    };
    const read = await this.reading.run({ document: first, given });
    if (!read.ok) return read;
    const following = then && (await this.following(then, read.value, command.thenId));
    if (following && !following.ok) return following;
    const noMore = await this.whyNoMore(command);
    if (noMore !== undefined) return refusal({ code: noMore });
    return this.add(command, { first: read.value, following: following?.value, confirmed });
  }

  private async whyNoMore({ isNewCase, case: caseRef }: MakeCommand) {
    return isNewCase ? undefined : this.lives.whyNotAgain(caseRef);
  }

  private async add(
    command: MakeCommand,
    { first, following, confirmed }: ReadChain,
  ): Promise<Result<Drafted, MakeRefusal>> {
    const drafted = await this.draft(first, { isNewCase: command.isNewCase });
    if (confirmed) await this.confirm(command.case, confirmed);
    const made = command.submits ? await this.submit(drafted) : ok(drafted);
    if (!made.ok) return made;
    if (following === undefined) return ok({ ...made.value, then: null });
    const next = await this.draft(following, { follows: command.id });
    // What follows an emergency stays a draft for as long as something is to be confirmed.
    const submitted = command.submits ? await this.submit(next) : ok(next);
    return submitted.ok || first.urgency === 'EMERGENCY'
      ? ok({ ...made.value, then: next.request })
      : submitted;
  }

  /** What of it is otherwise than of the first. */
  private async following(
    then: object,
    first: PlacementRequest,
    id: string,
  ): Promise<Result<PlacementRequest, ReadRefusal>> {
    const { person, region, registeredOn } = first;
    const given = { id: requestId(id), person, region, registeredOn };
    const before = followingFrom(first);
    const read = await this.reading.run({ document: JSON.stringify(then), given, before });
    const own = ownArrival(then);
    if (read.ok && own.length === 0) return read;
    const { errors, omitted } = read.ok ? { errors: [], omitted: 0 } : read.refusal;
    return refusal({ code: 'not-a-request', errors: inThen([...own, ...errors]), omitted });
  }

  private async draft(
    request: PlacementRequest,
    { follows, isNewCase = false }: HowDrafted,
  ): Promise<NewDraft> {
    const { id, person, region } = request;
    await this.requests.add([follows === undefined ? request : { ...request, follows }], []);
    if (isNewCase) await this.register(person, region);
    await this.writeEntry.run({ act: 'request.draft', id, case: person, owner: region });
    return { request: id, case: person, status: 'DRAFT', version: 1 };
  }

  private async submit({ request, version, ...drafted }: NewDraft): Promise<Result<NewDraft, NotConfirmed>> {
    const becomes = BECOMES.submit;
    const change = { request, version, becomes, reason: null, document: null, at: this.clock.now() };
    const code = await this.lives.change(change);
    if (code === 'not-confirmed') return refusal({ code, missing: await this.lives.missing(request) });
    if (code !== 'CHANGED')
      throw new Error(`Request ${request} was just drafted and is not submitted: ${code}.`);
    await this.writeEntry.run({ act: 'request.submit', id: request, case: drafted.case });
    return ok({ ...drafted, request, status: becomes, version: version + 1 });
  }

  private async confirm(caseRef: string, confirmed: Confirmations): Promise<void> {
    const owner = this.acting.current.region;
    await this.lives.confirm({
      ...confirmed,
      case: caseRef,
      by: this.acting.current.actor,
      at: this.clock.now(),
    });
    for (const [part, act] of CONFIRMS) {
      const particulars = { value: confirmed[part] ? 'YES' : 'NO' };
      await this.writeEntry.run({ act, id: caseRef, case: caseRef, owner, particulars });
    }
  }

  private async register(caseRef: string, owner: string): Promise<void> {
    if (!(await this.lives.assignCreator(caseRef, this.clock.now())))
      throw new Error('A case that was just registered is somebody’s already.');
    await this.writeEntry.run({ act: 'case.register', id: caseRef, case: caseRef, owner });
  }
}
