import { Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '#audit';
import { PlacementsModule } from '#placements';
import { RequestsModule } from '#requests';
import { RunsModule } from '#runs';
import { SearchModule } from '#search';
import { AcceptOffer } from './application/accept-offer.js';
import { ChangeOffer } from './application/change-offer.js';
import { ConfirmInEmergency, ShowEmergency } from './application/confirm-in-emergency.js';
import { ConfirmWhenGiven } from './application/confirm-when-given.js';
import { MakeOffer } from './application/make-offer.js';
import { OfferByItself } from './application/offer-by-itself.js';
import { Offers } from './application/offers.port.js';
import { ShowConfirmation, ShowSettingAside } from './application/show-confirmation.js';
import { ShowNoOffer } from './application/show-no-offer.js';
import { ShowOffer } from './application/show-offer.js';
import { RecordUnableToPlace } from './application/record-unable-to-place.js';
import { UnableToPlaceRecords } from './application/unable-to-place.port.js';
import { OffersController } from './http/offers.controller.js';
import { UnableToPlaceController } from './http/unable-to-place.controller.js';
import { PostgresOffers } from './persistence/postgres-offers.js';
import { PostgresUnableToPlaceRecords } from './persistence/postgres-unable-to-place.js';

/** What a plan of the country found, held for a request. */
@Module({
  imports: [AuditModule, PlacementsModule, RequestsModule, RunsModule, SearchModule],
  controllers: [OffersController, UnableToPlaceController],
  providers: [
    AcceptOffer,
    ConfirmInEmergency,
    ConfirmWhenGiven,
    ChangeOffer,
    MakeOffer,
    OfferByItself,
    RecordUnableToPlace,
    ShowConfirmation,
    ShowEmergency,
    ShowNoOffer,
    ShowOffer,
    ShowSettingAside,
    { provide: Offers, useClass: PostgresOffers },
    { provide: UnableToPlaceRecords, useClass: PostgresUnableToPlaceRecords },
  ],
  exports: [OfferByItself],
})
export class OffersModule implements BeforeApplicationShutdown {
  constructor(private readonly offerByItself: OfferByItself) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.offerByItself.stop();
  }
}
