import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { ApprovedCases, WriteFirst, type PersonCheckEntry } from '#keys';
import { Acting } from '#platform';
import { PlacementRequests } from './placement-requests.port.js';

/** Puts every step of a person check on record, in its transaction, before anything is computed. */
@Injectable()
export class LoggedPersonChecks extends WriteFirst {
  constructor(
    private readonly writeEntry: WriteEntry,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async write({ act, check, outcome }: PersonCheckEntry): Promise<void> {
    const operation = act === 'REGISTER-PERSON' ? 'COLLECTION' : 'CONSULTATION';
    const about = {
      operation,
      object: 'person-check',
      id: check,
      owner: this.acting.current.region,
    } as const;
    await this.writeEntry.run(outcome === 'GRANTED' ? about : { ...about, refusedFor: outcome });
  }
}

/**
 * A case is registered and approved once the region that acts has a granted request for it.
 */
@Injectable()
export class RegisteredCases extends ApprovedCases {
  constructor(private readonly requests: PlacementRequests) {
    super();
  }

  override isApproved(caseId: string): Promise<boolean> {
    return this.requests.isOfCase(caseId);
  }
}
