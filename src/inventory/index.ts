export { Housing } from './application/housing.port.js';
export { StoreAddress, type RevealRefusal } from './application/store-address.js';
export { StoreHousing } from './application/store-housing.js';
export type { HousingUnit, Void } from './domain/housing-unit.js';
export { CHANGEABLE, CORRECTABLE } from './domain/unit-patch.js';
export type { Provider } from './domain/provider.js';
export { WarnOfPermits } from './application/warn-of-permits.js';
export { InventoryModule } from './inventory.module.js';
