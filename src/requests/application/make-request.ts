import { Injectable } from '@nestjs/common';
import { ok, personKey, refusal, regionCode, requestId, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, fingerprintOf, type KeyRefusal, Once } from '#platform';
import { BECOMES, type RequestStatus } from '../domain/request-life.js';
import { PlacementRequests } from './placement-requests.port.js';
import { RequestLives } from './request-lives.port.js';
import { RequestReading, type ReadRefusal } from './request-reading.js';

export type MakeCommand = {
  readonly key: string;
  /** A fresh id for the request. */
  readonly id: string;
  /** The case, by its person's key: a fresh one for a new case. */
  readonly case: string;
  readonly isNewCase: boolean;
  /** Whether it is submitted at once. */
  readonly submits: boolean;
  /** The text of a request as in a scenario, without id, person, region and registeredOn. */
  readonly document: string | Uint8Array;
};
export type Drafted = {
  readonly request: string;
  readonly case: string;
  readonly status: RequestStatus;
  readonly version: number;
};
export type MakeRefusal = ReadRefusal | KeyRefusal | { readonly code: 'no-region' };

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
    const given = {
      id: requestId(command.id),
      person: personKey(command.case),
      region: regionCode(region),
      registeredOn: this.clock.today(),
    };
    const read = await this.reading.run({ document: command.document, given });
    if (!read.ok) return read;
    await this.requests.add([read.value], []);
    if (command.isNewCase) await this.register(command.case, region);
    await this.writeEntry.run({ act: 'request.draft', id: command.id, case: command.case, owner: region });
    const drafted = { request: command.id, case: command.case, status: 'DRAFT', version: 1 } as const;
    return ok(command.submits ? await this.submit(drafted) : drafted);
  }

  private async submit({ request, version, ...drafted }: Drafted): Promise<Drafted> {
    const becomes = BECOMES.submit;
    const change = { request, version, becomes, reason: null, document: null, at: this.clock.now() };
    const code = await this.lives.change(change);
    if (code !== 'CHANGED')
      throw new Error(`Request ${request} was just drafted and is not submitted: ${code}.`);
    await this.writeEntry.run({ act: 'request.submit', id: request, case: drafted.case });
    return { ...drafted, request, status: becomes, version: version + 1 };
  }

  private async register(caseRef: string, owner: string): Promise<void> {
    if (!(await this.lives.assignCreator(caseRef, this.clock.now())))
      throw new Error('A case that was just registered is somebody’s already.');
    await this.writeEntry.run({ act: 'case.register', id: caseRef, case: caseRef, owner });
  }
}
