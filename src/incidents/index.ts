export { IncidentsModule } from './incidents.module.js';
export { ShowIncidents } from './application/show-incidents.js';
