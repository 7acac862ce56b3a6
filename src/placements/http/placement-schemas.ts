import { viewSchema } from '#access';
import {
  arrayOf,
  closed,
  code,
  date,
  digest,
  flag,
  moment,
  named,
  nullOr,
  orNull,
  text,
  whole,
  type ObjectSchema,
  type Published,
  described,
} from '#platform';
import { PLACEMENT_STATUSES } from '#scoring';
import { EMERGENCY_STATUSES, OBJECTIONS, TRANSFER_REASONS } from '../domain/emergency-transfer.js';
import { MOVES } from '../domain/placement-move.js';

const version = whole(2, { minimum: 1, description: 'Counts every change; the entity tag.' });
const status = { ...code(PLACEMENT_STATUSES), examples: ['CONFIRMED'] };
const setAside = closed({
  constraint: text('programme-conditions'),
  reason: text('PERSON_INFORMED_AND_AGREES'),
  askedBy: text('u-eva'),
  at: moment('2026-12-01T10:00:00.000Z'),
});

const overstaying = {
  ...orNull(closed({ since: date('2026-11-29'), days: whole(2) })),
  description:
    'That the household is still there though it should have left: since which day, and how many days ago that was. Null where it may be there.',
};
const placementRecord = closed({
  id: text('PL-17'),
  request: orNull(text('R-17')),
  person: text('K-17'),
  unit: text('U-417'),
  arrival: date('2026-12-03'),
  departure: date('2027-02-01'),
  persons: whole(2),
  status,
  version,
  extends: nullOr(text('PL-16')),
  transfers: nullOr(text('PL-16')),
  setAside: arrayOf(setAside),
  judged: orNull(digest()),
  overstaying,
});

const household = closed({
  alias: text('H-3f1c09a2b7'),
  household: orNull(named('Household')),
  needs: arrayOf(text('STEP_FREE')),
});

const move = closed({
  act: { ...code(MOVES), examples: ['CANCEL'] },
  status,
  version,
  reason: nullOr(text('RELEASE_POSTPONED')),
  day: nullOr(date('2026-12-03')),
  by: text('u-eva'),
  key: text('4e0a2c1b'),
  at: moment('2026-12-01T10:00:00.000Z'),
});

const finding = closed({
  id: text('PL-9:free-for-the-whole-stay'),
  placement: text('PL-9'),
  request: orNull(text('R-9')),
  person: text('K-9'),
  constraint: text('free-for-the-whole-stay'),
  title: text('The unit is free for the whole stay'),
  since: moment('2026-12-01T08:00:00.000Z'),
});

const emergency = closed({
  id: text('R-18', { description: 'Of the request that was made and granted for it.' }),
  person: text('K-17'),
  leaves: text('PL-17', { description: 'The stay that ends with the arrival at the next place.' }),
  reason: { ...code(TRANSFER_REASONS), examples: ['ADDRESS_EXPOSED'] },
  status: { ...code(EMERGENCY_STATUSES), examples: ['TO_REVIEW'] },
  askedBy: text('u-eva'),
  askedAt: moment('2026-12-05T02:10:00.000Z'),
  placement: orNull(text('PL-18')),
  approvedBy: orNull(text('u-noor')),
  confirmedAt: orNull(moment('2026-12-05T02:15:00.000Z')),
  reviewDue: {
    ...orNull(moment('2026-12-06T02:15:00.000Z')),
    description:
      'By when an approver of the own region reviews it; null where one of them approved it, or nobody has yet.',
  },
  overdue: flag(false),
  objection: nullOr(code(OBJECTIONS)),
  reviewedBy: nullOr(text('u-lea')),
  reviewedAt: nullOr(moment('2026-12-05T08:00:00.000Z')),
});

/** As an import brought it, with what a list says of each. */
const listed = ({ properties, required = [] }: ObjectSchema) => ({
  properties: { ...properties, groups: arrayOf(text('G2')), overstaying },
  required: [...required, 'request', 'version', 'overstaying'],
});

/** Placements as roles see them, and what is answered to whoever decides on one. */
export const placementSchemas = (published: Published) => ({
  PlacementView: viewSchema(['placement', 'household'], listed(published('Placement')), placementRecord, {
    properties: household.properties,
  }),
  PlacementMoveView: viewSchema(['move of a placement'], move),
  FindingView: viewSchema(['finding'], finding),
  EmergencyTransfer: viewSchema(['emergency transfer'], emergency),
  AskedInEmergency: described(
    'The request that was made and granted in an emergency, and the stay that its household leaves.',
    closed({ request: text('R-18'), leaves: text('PL-17') }),
  ),
  MoveResult: described('The status and version of a placement after an act.', closed({ status, version })),
  ProposalResult: described(
    'A placement that was proposed, and the constraints that it breaks.',
    closed({
      placement: named('PlacementView'),
      breaches: arrayOf(closed({ constraint: text('programme-conditions'), overridable: flag(true) })),
    }),
  ),
  PlacementOutcome: described(
    'How a confirmation ended.',
    closed({ code: code(['CONFIRMED', 'PLACEMENT_NOT_PERMITTED']), version }),
  ),
});
