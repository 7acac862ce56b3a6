import {
  arrayOf,
  byName,
  closed,
  date,
  moment,
  named,
  nullOr,
  text,
  uuid,
  whole,
  described,
} from '#platform';

const candidate = closed({
  request: text('R-17'),
  unit: text('U-417'),
  arrival: date('2026-12-03'),
  departure: date('2027-02-01'),
  safety: whole(0),
  suitability: whole(146),
  strains: arrayOf(named('Strain')),
});
const excludedUnit = closed({
  unit: text('U-418'),
  arrival: date('2026-12-03'),
  reasons: arrayOf(
    closed({
      constraint: text('not-in-excluded-locality'),
      sentence: text('The household may not live in KALMAR.'),
    }),
  ),
});
const tally = byName({ type: 'integer' }, { 'not-in-excluded-locality': 1 });

/** What one search of a case gives, and whose search is frozen. */
export const searchSchemas = () => ({
  Candidates: described(
    'The units that suit a request, and what ruled the others out.',
    closed({
      admitted: whole(1),
      candidates: arrayOf(candidate),
      excluded: arrayOf(excludedUnit),
      excludedInAll: whole(1),
      ruledOut: tally,
      ruledOutAlone: tally,
      relaxations: arrayOf(named('Relaxation')),
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
