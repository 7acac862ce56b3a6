export { PruneDrafts } from './application/prune-drafts.js';
export { DraftsModule } from './drafts.module.js';
