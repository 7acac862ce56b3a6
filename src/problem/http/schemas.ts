import { byName, closed, text, whole, described } from '#platform';

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
  PolicyEffect: described(
    'The findings that a policy version would make, beside those of the version in force.',
    closed({
      version: text('2027-1'),
      against: text('2026-2'),
      findings: byName(closed({ now: whole(1), then: whole(3) }), { dispersion: { now: 1, then: 3 } }),
    }),
  ),
});
