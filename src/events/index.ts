export { DeliverEvents } from './application/deliver-events.js';
export { EventsModule } from './events.module.js';
