import { Injectable, Logger } from '@nestjs/common';
import { regionCode } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, LooksByItself, UnitOfWork, type ActingAs } from '#platform';
import { NATIONAL_RUN } from '#runs';
import { MakeOffer } from './make-offer.js';
import { Offers, type PlannedOffer } from './offers.port.js';

const LOOK_EVERY_MS = 1000;
/** Of plans that were made before, nobody asks again. */
const MOST_REMEMBERED = 10_000;

/** As whom a place is held for a request: for its region, and for nobody in it. */
const inRegion = (region: string): ActingAs => ({
  role: 'fristad_app',
  actor: NATIONAL_RUN.actor,
  region: regionCode(region),
  roles: ['COORDINATOR'],
  scope: 'own-region',
});

/** Offers what the latest plan of the country found, and lets offers fall back whose time is over. */
@Injectable()
export class OfferByItself extends LooksByItself {
  private readonly log = new Logger(OfferByItself.name);
  private readonly tried = new Set<string>();

  constructor(
    private readonly offers: Offers,
    private readonly makeOffer: MakeOffer,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {
    super({ everyMs: LOOK_EVERY_MS, failing: 'Offering goes on' });
  }

  override look(): Promise<void> {
    return this.acting.run(NATIONAL_RUN, async () => {
      await this.lapse();
      for (const planned of await this.offers.planned()) await this.offer(planned);
    });
  }

  private async lapse(): Promise<void> {
    await this.work.run(async () => {
      for (const { placement: id, region } of await this.offers.lapse(this.clock.now()))
        await this.writeEntry.run({ act: 'offer.lapse', id, owner: regionCode(region) });
    });
  }

  /** Once for a plan: what could not be offered then was planned on what has changed since, and waits for the next plan. */
  private async offer(planned: PlannedOffer): Promise<void> {
    const key = `${planned.run} ${planned.request}`;
    if (this.tried.has(key)) return;
    if (this.tried.size >= MOST_REMEMBERED) this.tried.clear();
    try {
      await this.acting.run(inRegion(planned.region), () => this.makeOffer.run(planned));
      this.tried.add(key);
    } catch (cause) {
      this.log.error(`What was planned for ${planned.request} is offered again after: ${String(cause)}`);
    }
  }
}
