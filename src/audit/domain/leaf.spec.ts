import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AuditEntry } from './audit-entry.js';
import { leafDigest, leafOf } from './leaf.js';
import { code, criterion, opaque, type Digest } from './words.js';

const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
const word = opaque;
const anEntry = (over: Partial<AuditEntry> = {}): AuditEntry =>
  ({
    id: '00000000-0000-4000-8000-000000000001',
    log: word('SYD'),
    at: new Date('2026-11-22T21:04:05.678Z'),
    operation: 'CONSULTATION',
    act: 'request.list',
    actor: word('u-17'),
    actorRole: code('COORDINATOR'),
    agency: null,
    actorRegion: word('SYD'),
    systemPart: code('service'),
    systemVersion: word('0.1.0'),
    objectKind: code('request'),
    objectId: word('R-3'),
    caseCommitment: null,
    ownerRegion: word('SYD'),
    purpose: code('CASE_HANDLING'),
    case: word('K-9'),
    disclosure: null,
    outcome: 'DONE',
    why: null,
    requestId: '00000000-0000-4000-8000-000000000002',
    approval: '00000000-0000-4000-8000-000000000003',
    decisionDigest: null,
    particulars: [criterion('reason', 'DECEASED'), criterion('finding', 'JUSTIFIED')],
    hits: 2,
    returned: [word('R-3'), word('R-4')],
    criteria: null,
    ...over,
  }) as AuditEntry;

const LEAF = `fristad-audit-entry/1
id 00000000-0000-4000-8000-000000000001
log SYD
at 2026-11-22T21:04:05.678Z
operation CONSULTATION
act request.list
actor u-17
actor-role COORDINATOR
actor-region SYD
system-part service
system-version 0.1.0
object-kind request
object-id R-3
owner-region SYD
purpose CASE_HANDLING
case-reference K-9
outcome DONE
request-id 00000000-0000-4000-8000-000000000002
approval 00000000-0000-4000-8000-000000000003
particulars reason:DECEASED finding:JUSTIFIED
hits 2
returned R-3 R-4
`;

/** Of whoever discloses a decision: all that the other entry has no value for. */
const DISCLOSING = {
  agency: word('court-1'),
  actorRegion: null,
  caseCommitment: `sha256:${'0f'.repeat(32)}` as Digest,
  disclosure: { legalGround: code('OSL_10_28'), recipient: word('court-2') },
  outcome: 'REFUSED',
  why: code('outside-scope'),
  decisionDigest: `sha256:${'1e'.repeat(32)}` as Digest,
  hits: null,
  returned: null,
  criteria: [criterion('status', 'GRANTED'), criterion('person', 'P-7')],
} as const;

const DISCLOSING_LEAF = `fristad-audit-entry/1
id 00000000-0000-4000-8000-000000000001
log SYD
at 2026-11-22T21:04:05.678Z
operation CONSULTATION
act request.list
actor u-17
actor-role COORDINATOR
agency court-1
system-part service
system-version 0.1.0
object-kind request
object-id R-3
case-commitment sha256:${'0f'.repeat(32)}
owner-region SYD
purpose CASE_HANDLING
case-reference K-9
legal-ground OSL_10_28
recipient court-2
outcome REFUSED
why outside-scope
request-id 00000000-0000-4000-8000-000000000002
approval 00000000-0000-4000-8000-000000000003
decision-digest sha256:${'1e'.repeat(32)}
particulars reason:DECEASED finding:JUSTIFIED
criteria status:GRANTED person:P-7
`;

describe('the bytes of an entry', () => {
  it.each([
    ['of a list', {}, LEAF],
    ['of a disclosure that was refused', DISCLOSING, DISCLOSING_LEAF],
  ])('%s are these', (_, over, leaf) => {
    expect(new TextDecoder().decode(leafOf(anEntry(over)))).toBe(leaf);
  });

  it('are hashed as a leaf, which no inner node of a tree can be taken for', () => {
    const hex = createHash('sha256').update(`\0${LEAF}`).digest('hex');
    expect(leafDigest(anEntry(), sha256)).toBe(`sha256:${hex}`);
    expect(leafDigest(anEntry(), sha256)).not.toBe(sha256(leafOf(anEntry())));
  });

  const others: readonly (readonly [string, Partial<AuditEntry>])[] = [
    ['another millisecond', { at: new Date('2026-11-22T21:04:05.679Z') }],
    ['another actor', { actor: word('u-18') }],
    ['another act', { act: 'request.read' }],
    ['another approval', { approval: '00000000-0000-4000-8000-000000000004' }],
    ['no approval', { approval: null }],
    ['another particular', { particulars: [criterion('reason', 'CUSTODY')] }],
    ['no purpose', { purpose: null }],
    ['one hit more', { hits: 3 }],
    ['none returned', { returned: null }],
    ['the same returned in another order', { returned: [word('R-4'), word('R-3')] }],
    ['a refusal', { outcome: 'REFUSED', why: code('outside-scope') }],
    ['the region in another place', { ownerRegion: null, agency: word('SYD') }],
    ['a disclosure', { disclosure: { legalGround: code('OSL_10_28'), recipient: word('court-1') } }],
  ];
  it.each(others)('differ with %s', (_, over) => {
    expect(leafDigest(anEntry(over), sha256)).not.toBe(leafDigest(anEntry(), sha256));
  });
});

describe('an opaque word', () => {
  it.each(['R-17', 'a', 'sha256:0f', 'P.1_x', '1234567'])('takes %s as it is', (raw) => {
    expect(opaque(raw)).toBe(raw);
  });

  it.each([
    'Anna Berg',
    'Storgatan 5',
    'Åsa',
    '19121212-1212',
    '121212+1212',
    '191212121212',
    '-x',
    '',
    'x'.repeat(101),
    'a\nb',
  ])('withholds "%s"', (raw) => {
    expect(opaque(raw)).toBe('withheld');
  });

  it('never holds a line break or a space, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(opaque(raw)).toMatch(/^[A-Za-z0-9._:-]+$/);
      }),
    );
  });

  it('has no sentence for a code', () => {
    expect(() => code('he lives at the harbour')).toThrow('An audit entry takes codes only.');
  });
});
