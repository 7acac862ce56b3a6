import { byName, closed, described, digest, flag, orNull, text, uuid, whole } from '#platform';

const both = closed({ now: whole(1), then: whole(3) });
const onPlan = {
  ...closed({
    run: uuid('1d6f4e0a-8f0b-4c6e-9a55-4b8e0f6c2d13'),
    judged: whole(40),
    lost: both,
    byConstraint: byName(both, { 'saturation-cap': { now: 0, then: 2 } }),
    byRegion: byName(both, { SYD: { now: 0, then: 2 } }),
  }),
  description:
    'Of those whom the latest plan of the country places and who have no place yet: how many would lose it. Null without such a plan.',
};

/** By which policy what is kept is read, and how another would judge it. */
export const problemSchemas = () => ({
  CurrentScenarioQuery: described(
    'The query of a reading of the whole scenario, as a second person approves it.',
    {
      type: 'object',
      properties: { policyVersion: text('2026-2') },
      additionalProperties: false,
    },
  ),
  ReadingToApprove: described(
    'By which policy everything that is kept would be read, for the second person.',
    closed({ version: text('2026-2'), digest: digest(), inForce: flag(true) }),
  ),
  PolicyEffect: described(
    'The findings that a policy version would make and the places of the latest plan that it would take, beside those of the version in force.',
    closed({
      version: text('2027-1'),
      against: text('2026-2'),
      findings: byName(closed({ now: whole(1), then: whole(3) }), { dispersion: { now: 1, then: 3 } }),
      plan: orNull(onPlan),
    }),
  ),
});
