import { byName, closed, date, digest, text, described } from '#platform';

/** What was taken in. */
export const intakeSchemas = () => ({
  ImportResult: described(
    'What of a scenario was taken in, and its digest.',
    closed({
      digest: digest(),
      asOf: date('2026-12-01'),
      policyVersion: text('2026-2'),
      counts: byName({ type: 'integer' }, { units: 2, requests: 2 }),
    }),
  ),
});
