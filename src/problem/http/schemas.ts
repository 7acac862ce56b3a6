import { byName, closed, text, whole } from '#platform';

/** By which policy what is kept is read, and how another would judge it. */
export const problemSchemas = () => ({
  CurrentScenarioQuery: {
    type: 'object',
    properties: { policyVersion: text('2026-2') },
    additionalProperties: false,
  },
  PolicyEffect: closed({
    version: text('2027-1'),
    against: text('2026-2'),
    findings: byName(closed({ now: whole(1), then: whole(3) }), { dispersion: { now: 1, then: 3 } }),
  }),
});
