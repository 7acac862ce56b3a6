import { byName, closed, code, flag, nullOr, orNull, text, whole, described } from '#platform';

const part = {
  type: 'object',
  properties: {
    status: text('up'),
    responseTime: whole(3, { description: 'Milliseconds.' }),
    waiting: whole(0, { description: 'Jobs that wait.' }),
    message: text('does not answer'),
  },
  required: ['status'],
};
const parts = byName(part, {
  database: { status: 'up' },
  queue: { status: 'up' },
  workers: { status: 'up' },
  issuer: { status: 'up' },
});
const status = code(['ok', 'error', 'shutting_down']);

/** How the service is, as a whole and part by part. */
export const healthSchemas = () => ({
  Health: described('Whether the service is up.', closed({ status })),
  Readiness: described(
    'Whether the service can answer, and runs are solved.',
    closed({ status, runsAreSolved: flag(true) }),
  ),
  HealthInParts: described(
    'How the service is, part by part.',
    closed({
      status,
      info: orNull(parts),
      error: { ...nullOr(parts), examples: [{}] },
      details: parts,
    }),
  ),
});
