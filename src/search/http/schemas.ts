import { MESSAGE_CODES, RELAXATION_CODES } from '#scoring';
import {
  arrayOf,
  byName,
  closed,
  code,
  date,
  described,
  figure,
  moment,
  named,
  nullOr,
  orNull,
  text,
  uuid,
  whole,
} from '#platform';
import { picking, PICKING_CODES } from '../domain/picking.js';
import { openHardConstraints } from '../domain/open-hard-constraints.js';

const FIGURES = {
  beds: whole(2),
  persons: whole(3),
  offered: text('EMERGENCY'),
  asked: text('LONG_TERM'),
  arrival: date('2026-12-03'),
  today: date('2026-12-04'),
  needs: arrayOf(text('STEP_FREE')),
  level: whole(1),
  leastLevel: whole(2),
  kilometres: whole(4, { description: 'Rounded down.' }),
  leastKilometres: figure(5),
  territories: whole(1),
  touched: whole(1),
  zones: whole(2),
  locality: text('Kalmar'),
  region: text('SYD'),
  regions: arrayOf(text('NORD')),
  municipality: text('1281'),
  provider: text('P-12'),
  permitThrough: date('2026-12-31'),
  lastNight: date('2027-01-31'),
  scope: text('NATIONAL'),
  conditions: arrayOf(text('DRUG_FREE')),
  population: whole(4200),
  services: arrayOf(text('SCHOOL_NEAR')),
  days: whole(3),
  nights: whole(60),
  monthlyCost: figure(14500),
};

const where = { unit: text('U-417'), locality: text('1281'), region: text('SYD') };
const message = {
  code: { ...code(MESSAGE_CODES), examples: ['TOO_FEW_BEDS'] },
  figures: named('MessageFigures'),
  sentence: text('The unit has 2 beds; the household is 3 persons.'),
};
const excludedUnit = closed({
  ...where,
  arrival: date('2026-12-03'),
  reasons: arrayOf(
    closed({ constraint: { ...code(openHardConstraints), examples: ['enough-beds'] }, ...message }),
  ),
});
const candidate = closed({
  ...where,
  request: text('R-17'),
  arrival: date('2026-12-03'),
  departure: date('2027-02-01'),
  safety: whole(0),
  suitability: whole(146),
  strains: arrayOf(
    closed({
      constraint: text('spare-beds'),
      level: code(['safety', 'suitability']),
      amount: figure(1),
      weight: figure(20),
      ...message,
      code: { ...code(MESSAGE_CODES), examples: ['SPARE_BEDS'] },
      sentence: text('The unit has 3 beds for 2 persons.'),
    }),
  ),
});
const openRelaxation = closed({
  constraint: text('protection-level', {
    description: 'What is broken now, joined by ` + ` where it is more than one.',
  }),
  unitsFreed: whole(3, { description: 'Units that would suit.' }),
  changes: arrayOf(
    closed({
      code: { ...code(RELAXATION_CODES), examples: ['LOWER_PROTECTION'] },
      figures: named('MessageFigures'),
      sentence: text('Ask for protection level 2 instead of 3.'),
    }),
  ),
});
const tally = byName({ type: 'integer' }, { 'not-in-excluded-locality': 1 });
const unitSearch = closed({
  id: uuid('c1f3a7d2-4b59-4e0a-8f6d-2a9b7c5e1d34'),
  request: text('R-17'),
  askedBy: text('u-eva'),
  askedAt: moment('2026-12-01T09:00:00.000Z'),
  until: moment('2026-12-01T21:00:00.000Z'),
  policyVersion: text('2026-2'),
  admitted: whole(212, { description: 'Units that suit.' }),
  listed: whole(20, { description: 'How many of them are listed.' }),
  best: arrayOf(named('Candidate')),
  excludedInAll: whole(1788, { description: 'Units that do not.' }),
  excludedListed: whole(1000, { description: 'How many of them are listed.' }),
  ruledOut: tally,
  ruledOutAlone: tally,
  relaxations: arrayOf(named('OpenRelaxation')),
  picking: closed({
    code: code(PICKING_CODES),
    sentence: {
      ...text(picking.sentence),
      description: 'What comes of picking a unit oneself; the same of every search.',
    },
  }),
});

/** What one search of a case gives, and whose search is frozen. */
export const searchSchemas = () => ({
  UnitSearch: described(
    'What a search found, in short: how many units suit, and what ruled the others out.',
    unitSearch,
  ),
  Candidate: described('A unit that suits a request, on its best day.', candidate),
  ExcludedUnit: described(
    'A unit that does not suit a request, on the day that comes nearest.',
    excludedUnit,
  ),
  OpenRelaxation: described(
    'What would have to give way for a unit to suit a request that none suits: each change as a code with its figures.',
    openRelaxation,
  ),
  MessageFigures: described(
    'What a message is filled with: the labels of its code name the figures in braces.',
    { type: 'object', properties: FIGURES, additionalProperties: false, examples: [{ beds: 2, persons: 3 }] },
  ),
  RestoringToApprove: described(
    'Since when a user is out, by whom, since when their search is frozen, and their roles, for the second person.',
    closed({
      outSince: orNull(moment('2026-12-01T09:30:00.000Z')),
      changedBy: orNull(text('u-admin')),
      roles: arrayOf(text('COORDINATOR:SYD')),
      searchFrozenSince: nullOr(moment('2026-12-01T09:30:00.000Z')),
    }),
  ),
  ProbingAlert: described(
    'An actor whose searches looked like probing, and whether the freeze was lifted.',
    closed({
      id: uuid('7e0b3a1c-0b7d-4f2e-8d53-3a9c4e1f7b20'),
      actor: text('u-eva'),
      region: text('SYD'),
      at: moment('2026-12-01T09:30:00.000Z'),
      events: whole(12),
      days: whole(2),
      liftedAt: nullOr(moment('2026-12-02T09:30:00.000Z')),
    }),
  ),
});
