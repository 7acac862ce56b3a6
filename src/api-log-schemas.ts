import { closed, moment, text } from './api-schema-parts.js';
import { ACT_CODES, OPERATIONS } from '#audit';

const uuid = { type: 'string', format: 'uuid' };
const textOrNull = { type: ['string', 'null'] };
const uuidOrNull = { type: ['string', 'null'], format: 'uuid' };
const wholeOrNull = { type: ['integer', 'null'] };
const textsOrNull = { type: ['array', 'null'], items: text };
const operation = { enum: OPERATIONS };
const act = { enum: ACT_CODES };
const outcome = { enum: ['DONE', 'REFUSED'] };

/** What is told of the audit log: codes, pseudonyms, digests and times. */
export const logSchemas = {
  LogEntry: closed({
    id: uuid,
    log: text,
    at: moment,
    operation,
    act,
    actor: text,
    actorRole: text,
    agency: textOrNull,
    actorRegion: textOrNull,
    systemPart: text,
    systemVersion: text,
    objectKind: text,
    objectId: textOrNull,
    caseCommitment: textOrNull,
    ownerRegion: textOrNull,
    purpose: textOrNull,
    caseReference: textOrNull,
    disclosure: { ...closed({ legalGround: text, recipient: text }), type: ['object', 'null'] },
    outcome,
    why: textOrNull,
    requestId: uuid,
    approval: uuidOrNull,
    decisionDigest: textOrNull,
    particulars: textsOrNull,
    hits: wholeOrNull,
    returned: textsOrNull,
    criteria: textsOrNull,
    leafDigest: text,
  }),
  Look: closed({
    id: uuid,
    at: moment,
    operation,
    actor: text,
    role: text,
    agency: textOrNull,
    region: textOrNull,
    kind: text,
    purpose: textOrNull,
    outcome,
  }),
};
