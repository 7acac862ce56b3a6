import { Injectable } from '@nestjs/common';
import { WriteEntry, type Act } from '#audit';
import { ApprovedCases, WriteFirst, type PersonCheckEntry } from '#keys';
import { Acting } from '#platform';
import { PlacementRequests } from '#requests';

const ACTS = {
  'EVALUATE-PERSON': 'person.evaluate',
  'CHECK-PERSON': 'person.check',
  'REGISTER-PERSON': 'person.register',
} as const satisfies Record<PersonCheckEntry['act'], Act>;

/** Puts every step of a person check on record, in its transaction, before anything is computed. */
@Injectable()
export class LoggedPersonChecks extends WriteFirst {
  constructor(
    private readonly writeEntry: WriteEntry,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async write({ act, case: caseRef, check, outcome }: PersonCheckEntry): Promise<void> {
    const about = { act: ACTS[act], id: check, case: caseRef, owner: this.acting.current.region };
    await this.writeEntry.run(outcome === 'GRANTED' ? about : { ...about, why: outcome });
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

  override isApproved(caseRef: string): Promise<boolean> {
    return this.requests.isOfCase(caseRef);
  }
}
