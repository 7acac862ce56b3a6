import { Injectable } from '@nestjs/common';
import { SubjectOf, WhenGiven, type Approval, type NotDone } from '#access';
import { WriteEntry } from '#audit';
import { ConfirmPlacement, EmergencyTransfers, PlacementRecords } from '#placements';
import { AsGuard } from '#access';
import type { Result } from '#kernel';
import { Clock } from '#platform';
import { WatchProbing } from '#search';
import { ConfirmWhenGiven } from './confirm-when-given.js';
import { Offers } from './offers.port.js';
import { ShowConfirmation } from './show-confirmation.js';

/** What an approver of any region sees of an offer to a household that must leave at once. */
@SubjectOf('placement.confirm-in-emergency')
@Injectable()
export class ShowEmergency extends ShowConfirmation {}

/** Confirms it once one of them approves, and puts down that the own region reviews that. */
@WhenGiven('placement.confirm-in-emergency')
@Injectable()
export class ConfirmInEmergency extends ConfirmWhenGiven {
  constructor(
    offers: Offers,
    placements: PlacementRecords,
    confirmPlacement: ConfirmPlacement,
    watch: WatchProbing,
    guard: AsGuard,
    private readonly emergencies: EmergencyTransfers,
    private readonly writeEntry: WriteEntry,
    private readonly clock: Clock,
  ) {
    super(offers, placements, confirmPlacement, watch, guard);
  }

  override async run(approval: Approval): Promise<Result<string, NotDone>> {
    const done = await super.run(approval);
    const offer = await this.offers.find(approval.content.object ?? '');
    const emergency = offer && (await this.emergencies.find(offer.request, this.clock.now()));
    if (done.ok && emergency?.status === 'TO_REVIEW')
      await this.writeEntry.run({ act: 'emergency-transfer.put-down', id: emergency.id });
    return done;
  }
}
