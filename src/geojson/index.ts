export { readAreas, type AreaRejection } from './read-areas.js';
export type { AreaFault } from './area-fault.js';
export type { AreaSetting, PlacedArea } from './place-area.js';
export type { AreaNote } from './shape/on-the-map.js';
export { systemCodes, systemNamed, type SystemCode } from './systems/systems.js';
