export { StoreGeography } from './application/store-geography.js';
export { Places } from './application/places.port.js';
export type { Geography, Locality, Municipality, Region } from './domain/geography.js';
export { GeographyModule } from './geography.module.js';
