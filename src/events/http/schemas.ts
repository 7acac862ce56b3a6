import { viewSchema } from '#access';
import { closed, code, moment, nullOr, orNull, text, uuid, whole, described } from '#platform';
import { EVENT_KINDS, SUBJECT_KINDS } from '../domain/event.js';

const anEvent = '7f3c1c52-6b0e-4c84-9f0e-0d6b1f0f5b11';
const kind = { ...code(EVENT_KINDS), examples: ['placement.confirmed'] };
const subjectKind = { ...code(SUBJECT_KINDS), examples: ['placement'] };
const subject = text('PL-17', {
  description:
    'The request, the placement (of an offer and a finding too), the incident, the approval, the report or the run.',
});
const event = closed({
  id: uuid(anEvent),
  kind,
  at: moment('2026-12-01T09:30:00.000Z'),
  subjectKind,
  subject,
  region: orNull(text('NORD')),
  case: orNull(text('K-17')),
});
const webhook = {
  id: uuid('2f0f0a5e-6f5b-4a56-8a38-6d4b0a3c9a10'),
  address: text('https://hooks.example.se/fristad'),
  kinds: { type: 'array', items: kind, description: 'None are all.', examples: [['placement.confirmed']] },
  region: nullOr(text('NORD', { description: 'Null for the whole country.' })),
  legalGround: text('AGREEMENT_2026_4'),
  madeBy: text('u-admin'),
  madeAt: moment('2026-12-01T09:00:00.000Z'),
  status: code(['OPEN', 'ENDED']),
  endedAt: nullOr(moment('2026-12-02T09:00:00.000Z')),
  version: whole(1, { minimum: 1, description: 'The entity tag.' }),
  waiting: whole(0, { minimum: 0 }),
  waitingSince: nullOr(moment('2026-12-01T09:30:00.000Z')),
  dead: whole(0, { minimum: 0, description: 'How many were given up.' }),
};

/** Of what happened, and of where that is sent to. */
export const eventSchemas = () => ({
  EventView: viewSchema(['event'], event),
  Webhook: described('An address outside to which events of some kinds are sent.', closed(webhook)),
  OpenedWebhook: described(
    'A webhook that was opened, with its secret, which is shown this once.',
    closed({
      ...webhook,
      secret: orNull(text(`whsec_${'A'.repeat(43)}=`, { description: 'Shown this once.' })),
    }),
  ),
  DeadDelivery: described(
    'An event that was given up for a webhook, and why.',
    closed({
      id: uuid(anEvent),
      kind,
      attempts: whole(14, { minimum: 0 }),
      failure: orNull(text('status-500')),
      givenUpAt: moment('2026-12-01T17:30:00.000Z'),
    }),
  ),
});
