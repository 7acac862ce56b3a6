import { viewSchema } from '#access';
import { WITHDRAWAL_REASONS } from '../domain/case-non-association.js';
import { caseFileSchemas } from './case-file-schemas.js';
import { PLACEMENT_STATUSES } from '#scoring';
import {
  arrayOf,
  closed,
  code,
  figure,
  moment,
  nullOr,
  orNull,
  text,
  uuid,
  whole,
  described,
} from '#platform';

const requestOfCase = closed({
  id: text('R-17'),
  kind: code(['EMERGENCY', 'LONG_TERM']),
  urgency: code(['EMERGENCY', 'SHORT_NOTICE', 'STANDARD']),
  status: {
    ...code(['DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED', 'REFUSED', 'WITHDRAWN', 'EXPIRED']),
    examples: ['GRANTED'],
  },
  version: whole(3),
  outcome: { ...code(['NONE', 'PROPOSED', 'OFFERED', 'PLACED', 'ENDED']), examples: ['PLACED'] },
});
const ofCase = {
  id: text('K-17'),
  region: text('SYD'),
  requests: arrayOf(requestOfCase),
  placements: arrayOf(
    closed({
      id: text('PL-17'),
      status: { ...code(PLACEMENT_STATUSES), examples: ['CONFIRMED'] },
      version: whole(2),
    }),
  ),
  assigned: arrayOf(text('u-eva')),
  merged: {
    ...arrayOf(text('K-18')),
    description: 'The cases that were found to be of the same person, and are told of here.',
  },
  mergedInto: {
    ...nullOr(text('K-16')),
    description: 'The case that tells of this one; null for one that tells of itself.',
  },
};
const protectionCase = closed(ofCase);

const obstacle = closed({
  code: code(['kept-apart', 'two-places']),
  placements: { ...arrayOf(text('PL-17')), description: 'The stays that share a night.' },
});
const mergePreview = closed({
  other: text('K-18'),
  obstacles: {
    ...arrayOf({ ...obstacle, required: ['code'] }),
    description: 'What stands in the way as things stand; empty where the two may be merged.',
  },
  requests: arrayOf(text('R-18')),
  placements: arrayOf(text('PL-18')),
  fallsBack: arrayOf(text('PL-19')),
  judgedAnew: arrayOf(text('PL-18')),
  apartFrom: {
    ...arrayOf(text('K-21')),
    description: 'From whom the other is kept, as the own region states it.',
  },
  coordinators: { ...arrayOf(text('u-eva')), description: 'Who would coordinate it besides.' },
});

const { requests, placements, merged, mergedInto } = ofCase;
const version = (of: string) => whole(2, { description: `The version of ${of}; 0 where there is none.` });
const erasure = closed({
  ...{ requests, placements, merged, mergedInto },
  file: version('the case file'),
  contactPerson: version('the contact person'),
  measures: arrayOf(closed({ id: uuid('5d0a8a52-8f2c-4d6b-9c33-1b7e0d9c4a21'), version: whole(1) })),
  notes: whole(3, { description: 'How many there are.' }),
});

const apartFrom = closed({
  other: text('K-18'),
  scope: { ...code(['UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE']), examples: ['DISTANCE'] },
  metres: orNull(figure(100000)),
});

const noteHead = {
  id: uuid('3c1c9a34-7f0a-4b53-8d6f-6a0b5b5a1c77'),
  kind: code(['CONTACT', 'NOTE']),
  writtenBy: text('u-eva'),
  writtenAt: moment('2026-12-01T09:30:00.000Z'),
};
/** 32 or 64 bytes in base64url. */
const bytes = (length: number) => text('A'.repeat(Math.ceil((length * 4) / 3)));

const checkSchemas = {
  PersonCheckKey: described(
    'The public key that proofs of a person check are held against.',
    closed({ publicKey: bytes(32) }),
  ),
  PersonEvaluation: described(
    'A blinded number, evaluated, with the proof that it was done by the public key.',
    closed({
      id: uuid('9a0b61c7-58c6-49b1-8a8e-5d1a3a3f2e10'),
      evaluated: bytes(32),
      proof: bytes(64),
      publicKey: bytes(32),
    }),
  ),
  PersonAnswer: described(
    'Whether the person is to be looked for among those registered already.',
    closed({ answer: code(['CLEAR', 'REGISTERED-OR-REVIEW']) }),
  ),
};

/** Cases as a whole, their notes, checks for persons, and from whom they are kept. */
export const caseSchemas = () => ({
  CaseView: viewSchema(['case'], protectionCase),
  NoteSummary: described('A note in a list, without its text.', closed(noteHead)),
  Note: described('A note with its text, opened.', closed({ ...noteHead, text: text('Calls on Tuesdays.') })),
  MergePreview: described('What merging another case into one would do, as things stand.', mergePreview),
  ConflictProfileToApprove: described(
    'From whom a case is kept, as the own region states it, and from whom it would be, for the second person.',
    closed({ before: arrayOf(apartFrom), after: arrayOf(apartFrom) }),
  ),
  ErasureToApprove: described(
    'What there is of a case that is to be erased, for the second person.',
    erasure,
  ),
  CaseNonAssociation: described(
    'Another person who is kept apart from the one of the case, since when and until when.',
    closed({
      id: uuid('e2a1d0c4-11d7-4a52-9e43-0c1f4d0a8b55'),
      other: text('K-18'),
      scope: { ...code(['UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE']), examples: ['DISTANCE'] },
      metres: orNull(figure(100000)),
      addedAt: orNull(moment('2026-11-26T08:00:00.000Z')),
      withdrawnAt: nullOr(moment('2026-11-30T08:00:00.000Z')),
      withdrawnFor: nullOr(code(WITHDRAWAL_REASONS)),
    }),
  ),
  ...checkSchemas,
  ...caseFileSchemas,
});
