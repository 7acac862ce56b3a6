export { ApprovedCases } from './application/approved-cases.port.js';
export { CheckErasure } from './application/check-erasure.js';
export { CheckPerson, type CheckPersonCommand, type CheckPersonRefusal } from './application/check-person.js';
export { EraseSubject } from './application/erase-subject.js';
export {
  EvaluatePerson,
  type EvaluatePersonCommand,
  type EvaluatePersonRefusal,
} from './application/evaluate-person.js';
export {
  KeyEncryptionKeyMissing,
  KeyEncryptionKeys,
  KeyEncryptionKeyUnusable,
} from './application/key-encryption-keys.port.js';
export { KeyUseLog, type KeyUse } from './application/key-use-log.port.js';
export { OpenField } from './application/open-field.js';
export type { Evaluation } from './application/person-oprf.port.js';
export { RegisterPerson, type RegisterPersonRefusal } from './application/register-person.js';
export { RenewKeyEncryptionKey, type RenewRefusal } from './application/renew-key-encryption-key.js';
export { RetireKeyEncryptionKey, type RetireRefusal } from './application/retire-key-encryption-key.js';
export { RewrapDataKeys, type Rewrapped } from './application/rewrap-data-keys.js';
export { RotateDataKey } from './application/rotate-data-key.js';
export { SealField, type SealRefusal } from './application/seal-field.js';
export { SealedText, type ReadTextRefusal, type WriteTextRefusal } from './application/sealed-text.js';
export type { KeyRefusal } from './application/subject-keys.js';
export { ReadKeyStatus, type KeyStatus } from './application/read-key-status.js';
export { ReadPublicKey } from './application/read-public-key.js';
export { WriteFirst, type PersonCheckEntry } from './application/write-first.port.js';
export type { Field } from './domain/field.js';
export { kekId, type KekId } from './domain/key-encryption-key.js';
export type { PersonAnswer } from './domain/person-check.js';
export { personalNumber, type PersonalNumber, type PersonalNumberRefusal } from './domain/personal-number.js';
export type { Subject } from './domain/subject.js';
export { blindPerson, finalizePerson, type BlindedPerson } from './engines/blind-person.js';
export { KeyCareModule, type KeyCareNeeds } from './key-care.module.js';
export { KeysModule } from './keys.module.js';
export { PersonCheckModule, type PersonCheckNeeds } from './person-check.module.js';
