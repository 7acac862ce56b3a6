import { viewSchema } from '#access';
import {
  arrayOf,
  byName,
  closed,
  code,
  date,
  digest,
  figure,
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
import { MESSAGE_CODES } from '#scoring';
import { REPORT_STATUSES } from '#territories';
import { WHY_NOTHING_IS_OFFERED } from '../domain/why-nothing.js';
import { OFFER_OUTCOMES, OFFER_REASONS } from '../domain/offer.js';
import { NEXT_STEPS } from '../domain/unable-to-place.js';

const offer = closed({
  placement: text('PL-17'),
  version: whole(2, { minimum: 1, description: 'Of the placement; the entity tag.' }),
  request: text('R-17'),
  person: text('K-17'),
  unit: text('U-417'),
  arrival: date('2026-12-03'),
  departure: date('2027-02-01'),
  madeAt: moment('2026-12-01T09:00:00.000Z'),
  until: moment('2026-12-02T09:00:00.000Z'),
  renewed: flag(false),
  renewalsLeft: whole(1),
  outcome: nullOr(code(OFFER_OUTCOMES)),
  reason: nullOr(code(OFFER_REASONS)),
  approval: nullOr(uuid('6f9b1c52-6d6e-4a3a-9d1e-0c7f3c2f7a11')),
  report: nullOr(code(REPORT_STATUSES)),
});

const place = closed({
  locality: text('Lund'),
  municipality: text('Lund'),
  region: text('SYD'),
  near: {
    ...arrayOf(figure(13.2)),
    examples: [[13.2, 55.71]],
    minItems: 2,
    maxItems: 2,
    description: 'Longitude and latitude, to about a kilometre.',
  },
  kind: code(['EMERGENCY', 'LONG_TERM']),
  sharing: code(['EXCLUSIVE', 'SHARED']),
  beds: whole(3),
  features: arrayOf(text('STEP_FREE')),
  protectionLevel: whole(2),
  monthlyCost: figure(14500),
  providerKind: code(['PUBLIC', 'NGO', 'PRIVATE']),
});
const strain = closed({
  constraint: text('spare-beds'),
  level: code(['safety', 'suitability']),
  amount: figure(1),
  weight: figure(2),
  code: { ...code(MESSAGE_CODES), examples: ['SPARE_BEDS'] },
  figures: named('MessageFigures'),
  sentence: text('The unit has 3 beds for 2 persons.'),
});

const noOffer = closed({
  run: uuid('9b2f6d3e-2f0c-4d7e-8a55-1c8e0f6b7a21'),
  policyVersion: text('2026-2'),
  plannedAt: moment('2026-12-01T09:00:00.000Z'),
  why: {
    ...code(WHY_NOTHING_IS_OFFERED),
    description: 'Whether no unit suits, or those that suit are taken by others or kept for them.',
  },
  sentence: text('No unit suits the request as it is. What would have to give way is listed, least first.'),
  admitted: whole(0, { description: 'Units that suit the case alone.' }),
  ruledOut: byName(whole(12), { 'needs-met': 12 }),
  ruledOutAlone: byName(whole(3), { 'needs-met': 3 }),
  relaxations: arrayOf(named('OpenRelaxation')),
});

const unable = closed({
  id: uuid('3f6c9d52-0d1e-4b7a-9b61-5a7c2f1e8d30'),
  request: text('R-17'),
  run: uuid('9b2f6d3e-2f0c-4d7e-8a55-1c8e0f6b7a21'),
  policyVersion: text('2026-2'),
  admitted: whole(0, { description: 'Units that suit the case alone.' }),
  ruledOut: byName(whole(12), { 'needs-met': 12 }),
  ruledOutAlone: byName(whole(3), { 'needs-met': 3 }),
  relaxations: arrayOf(named('OpenRelaxation')),
  nextStep: { ...code(NEXT_STEPS), examples: ['CHANGE_REQUEST'] },
  recordedBy: text('u-eva'),
  recordedAt: moment('2026-12-01T10:00:00.000Z'),
});

const toApprove = closed({
  record: {
    ...named('DecisionRecord'),
    description:
      'Request, household, threat, unit, ground, what was judged and set aside: the canonical JSON whose SHA-256 the command names.',
  },
  place: named('OfferedPlace'),
  strains: arrayOf(strain),
  findings: arrayOf(
    closed({
      constraint: text('suits-the-household'),
      title: text('The unit suits the household'),
      isSetAside: flag(false),
    }),
  ),
});

const accepted = closed({
  placement: text('PL-17'),
  version: whole(2, { minimum: 1, description: 'Of the placement; the entity tag.' }),
  approval: uuid('6f9b1c52-6d6e-4a3a-9d1e-0c7f3c2f7a11'),
  digest: digest(),
  until: moment('2026-12-02T09:30:00.000Z'),
  heldUntil: moment('2026-12-02T09:30:00.000Z'),
});

/** Places that are held, as those who decide on them see them. */
export const offerSchemas = () => ({
  OfferSummary: viewSchema(['offer'], offer),
  OfferView: viewSchema(['offer', 'place of an offer'], {
    ...offer,
    properties: {
      ...offer.properties,
      nights: whole(60),
      judged: orNull(digest()),
      place: orNull(named('OfferedPlace')),
      strains: arrayOf(strain),
    },
    required: [...offer.required, 'nights', 'judged', 'place', 'strains'],
  }),
  OfferedPlace: described('The unit of an offer, as far as it is told before the offer is accepted.', place),
  NoOffer: described('Why the latest plan of the country has no place for a request.', noOffer),
  UnableToPlace: viewSchema(['unable to place'], unable),
  ConfirmationToApprove: described(
    'What would be confirmed, or have a constraint set aside, as the second person reads it.',
    toApprove,
  ),
  AcceptedOffer: described(
    'An offer that was accepted, and the approval that was asked for its confirmation.',
    accepted,
  ),
});
