export { Audited, AUDITED, Unaudited, UNAUDITED, type AuditedRoute } from './application/audited.js';
export {
  AuditLog,
  type StoredEntry,
  type LogCriteria,
  type LogPage,
  type Look,
} from './application/audit-log.port.js';
export { ReadLog } from './application/read-log.js';
export { Recording, type About } from './application/recording.js';
export { WriteEntry, type Happening } from './application/write-entry.js';
export { ACT_CODES, ACTS, type Act } from './domain/acts.js';
export { OPERATIONS, type AuditEntry, type Disclosure, type Operation } from './domain/audit-entry.js';
export { leafDigest, leafOf } from './domain/leaf.js';
export { code, opaque, WITHHELD, type Code, type Digest, type Hash, type Opaque } from './domain/words.js';
export { AuditModule } from './audit.module.js';
