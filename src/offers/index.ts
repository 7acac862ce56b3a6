export { OfferByItself } from './application/offer-by-itself.js';
export { OffersModule } from './offers.module.js';
