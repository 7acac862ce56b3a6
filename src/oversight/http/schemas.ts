import { ACT_CODES, OPERATIONS } from '#audit';
import { arrayOf, closed, code, moment, nullOr, orNull, text, uuid, whole, described } from '#platform';

const id = uuid('b7a0f3de-3a51-4c1c-9f3e-2f0b8a5f6c21');
const at = moment('2026-12-01T09:30:00.000Z');
const operation = code(OPERATIONS);
const act = { ...code(ACT_CODES), examples: ['case.read'] };
const outcome = code(['DONE', 'REFUSED']);
const commitment = `sha256:${'a1'.repeat(32)}`;

const whoAndWhere = {
  actor: text('u-eva'),
  actorRole: text('COORDINATOR'),
  agency: orNull(text('POLICE')),
  actorRegion: orNull(text('SYD')),
  systemPart: text('API'),
  systemVersion: text('0.1.0'),
};
const onWhat = {
  objectKind: text('case'),
  objectId: orNull(text('K-17')),
  caseCommitment: orNull(text(commitment)),
  ownerRegion: orNull(text('SYD')),
  purpose: orNull(text('CASE_HANDLING')),
  case: orNull(text('K-17')),
  disclosure: nullOr(closed({ legalGround: text('OSL-10-27'), recipient: text('REGION-NORD') })),
};
const more = {
  requestId: uuid('5b0f7b86-5c0e-4e0c-8f5c-0f8f9a4f1a02'),
  approval: nullOr(uuid('6f9b1c52-6d6e-4a3a-9d1e-0c7f3c2f7a11')),
  decisionDigest: nullOr(text(commitment)),
  particulars: nullOr(arrayOf(text('reason:MORE_TO_FIND_OUT'))),
  hits: nullOr(whole(1)),
  returned: nullOr(arrayOf(text('K-17'))),
  criteria: nullOr(arrayOf(text('region:SYD'))),
};

/** What is told of the audit log: codes, pseudonyms, digests and times. */
export const logSchemas = () => ({
  LogEntry: described(
    'An entry of the audit log: what an act, read or refusal left behind.',
    closed({
      id,
      log: text('SYD'),
      at,
      operation,
      act,
      ...whoAndWhere,
      ...onWhat,
      outcome,
      why: nullOr(text('not-assigned')),
      ...more,
      leafDigest: text(commitment),
    }),
  ),
  Look: described(
    'Somebody who looked at a case, when, and for what purpose.',
    closed({
      id,
      at,
      operation,
      actor: text('u-eva'),
      role: text('COORDINATOR'),
      agency: orNull(text('POLICE')),
      region: orNull(text('SYD')),
      kind: text('case'),
      purpose: orNull(text('CASE_HANDLING')),
      outcome,
    }),
  ),
});
