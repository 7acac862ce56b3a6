export { Housing } from './application/housing.port.js';
export { KeepAddress, type RevealRefusal } from './application/keep-address.js';
export { KeepHousing } from './application/keep-housing.js';
export type { HousingUnit, Void } from './domain/housing-unit.js';
export { CHANGEABLE, CORRECTABLE } from './domain/unit-patch.js';
export type { Provider } from './domain/provider.js';
export { InventoryModule } from './inventory.module.js';
