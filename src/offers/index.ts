export { AcceptOffer, type AcceptedOffer } from './application/accept-offer.js';
export { ChangeOffer } from './application/change-offer.js';
export { OfferByItself } from './application/offer-by-itself.js';
export { OFFER_REASONS } from './domain/offer.js';
export { OffersModule } from './offers.module.js';
