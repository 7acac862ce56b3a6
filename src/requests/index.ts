export { factsOfCase } from './application/facts-of-case.js';
export { ExpireRequests } from './application/expire-requests.js';
export { StoreRequests } from './application/store-requests.js';
export { PlacementRequests } from './application/placement-requests.port.js';
export type { NonAssociation } from './domain/non-association.js';
export type { PlacementRequest, ThreatAssessment } from './domain/placement-request.js';
export { isOver } from './domain/request-life.js';
export { RequestsModule } from './requests.module.js';
