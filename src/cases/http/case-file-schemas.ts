import {
  arrayOf,
  byName,
  closed,
  code,
  date,
  flag,
  moment,
  named,
  nullOr,
  orNull,
  text,
  uuid,
  whole,
  described,
} from '#platform';
import { CASE_FLAGS } from '#requests';
import {
  AGENCIES,
  FUNDING_KINDS,
  IDENTITY_PROTECTIONS,
  PROGRAMMES,
  THREAT_GROUNDS,
} from '../domain/case-file.js';
import { ELIGIBILITY_REASONS } from '../domain/eligibility.js';
import { HAPPENING_KINDS } from '../domain/timeline.js';
import { MEASURE_KINDS, MEASURE_STATUSES } from '../domain/case-measure.js';

const entered = { by: text('u-eva'), at: moment('2026-12-01T09:30:00.000Z') };
const version = whole(1, { minimum: 1 });
const agency = { ...code(AGENCIES), examples: ['SOCIAL_SERVICES'] };
const confirmation = closed({ confirmed: flag(true), ...entered });

/** The work on a case: its file, measures and contact person. */
export const caseFileSchemas = {
  CaseConfirmation: described('What was confirmed of the person, by whom and when.', confirmation),
  ThreatBasis: described(
    'On what the threat assessment rests, and until when it is valid.',
    closed({
      ground: code(THREAT_GROUNDS),
      defectedOn: orNull(date('2026-11-02')),
      validUntil: date('2027-02-28'),
      reassessBy: date('2027-02-14'),
      ...entered,
    }),
  ),
  FundingDecision: described(
    'Who pays, by which decision, and from when until when.',
    closed({
      kind: code(FUNDING_KINDS),
      agency,
      decidedOn: date('2026-11-20'),
      from: date('2026-12-01'),
      until: orNull(date('2027-05-31')),
      ...entered,
    }),
  ),
  CaseMeasure: described(
    'A measure of the case with its version, and who entered it.',
    closed({
      id: uuid('7a1f3b52-6c0d-4a8e-9b1c-2d4e6f8a0b13'),
      version,
      kind: code(MEASURE_KINDS),
      agency,
      status: code(MEASURE_STATUSES),
      from: date('2026-12-05'),
      to: orNull(date('2027-03-05')),
      ...entered,
    }),
  ),
  ContactAgency: described(
    'The agency of the contact person, without name and telephone.',
    closed({ version, agency, ...entered }),
  ),
  CaseFile: described(
    'The work on a case in codes and days.',
    closed({
      case: text('K-17'),
      version: whole(1, { minimum: 0, description: 'Counts every change; the entity tag.' }),
      programme: orNull(code(PROGRAMMES)),
      identityProtection: nullOr(code(IDENTITY_PROTECTIONS)),
      threat: orNull(named('ThreatBasis')),
      funding: orNull(named('FundingDecision')),
      resident: orNull(named('CaseConfirmation')),
      localTies: orNull(named('CaseConfirmation')),
      motivated: orNull(named('CaseConfirmation')),
      contactPerson: orNull(named('ContactAgency')),
      measures: arrayOf(named('CaseMeasure')),
      flags: {
        ...arrayOf(code(CASE_FLAGS)),
        description: 'What it lacks, where the policy in force asks for it.',
      },
      eligibility: {
        ...arrayOf(named('ProgrammeEligibility')),
        description: 'Of each programme of that kind: whether it takes the person.',
      },
    }),
  ),
  ProgrammeEligibility: described(
    'Whether a programme takes the person of a case: it does where there is no reason why not.',
    closed({
      programme: text('AV-17'),
      name: text('Avhopparverksamheten Malmö'),
      reasons: arrayOf(code(ELIGIBILITY_REASONS)),
    }),
  ),
  CaseHappening: described(
    'What happened in a case: when, of what kind, and by whom.',
    closed({
      id: uuid('b7a0f3de-3a51-4c1c-9f3e-2f0b8a5f6c21'),
      at: moment('2026-12-01T09:30:00.000Z'),
      kind: { ...code(HAPPENING_KINDS), examples: ['ARRIVED'] },
      by: text('u-eva'),
      about: orNull(closed({ kind: text('placement'), id: text('PL-17') })),
      figures: byName(text('2026-12-01'), { day: '2026-12-01' }),
      request: orNull(
        closed({
          id: text('R-17'),
          kind: code(['EMERGENCY', 'LONG_TERM']),
          urgency: code(['EMERGENCY', 'SHORT_NOTICE', 'STANDARD']),
        }),
      ),
      placement: orNull(
        closed({
          id: text('PL-17'),
          unit: text('U-417'),
          arrival: date('2026-12-01'),
          departure: date('2027-03-01'),
        }),
      ),
    }),
  ),
  ContactPerson: described(
    'Who keeps contact with the person; name and telephone are opened.',
    closed({
      version,
      agency,
      name: text('Inga Lind'),
      telephone: orNull(text('+46 10 117 17 17')),
      ...entered,
    }),
  ),
};
