import { viewSchema } from '#access';
import { arrayOf, closed, code, date, described, flag, moment, nullOr, orNull, text, whole } from '#platform';
import { TRANSFER_CODES } from '../application/incidents.port.js';
import { INCIDENT_TRANSFER_STATUSES } from '../domain/incident-transfer.js';
import { INCIDENT_STATUSES, INCIDENT_URGENCIES, KEEP_REASONS } from '../domain/incident.js';

const RUN = '0f0c2f4e-6f5b-4a56-8a38-6d4b0a3c9a10';
const transfer = closed({
  request: text('R-10'),
  status: { ...code(INCIDENT_TRANSFER_STATUSES), examples: ['OFFERED'] },
  askedBy: text('u-eva'),
  askedAt: moment('2026-12-01T09:00:00.000Z'),
  run: orNull(text(RUN)),
  offer: orNull(text('PL-10')),
});
const transferred = closed({
  transfers: arrayOf(
    closed({
      placement: text('PL-9'),
      person: text('K-9'),
      request: text('R-10'),
      incidents: arrayOf(text('IN-0f0c2f4e-6f5b-4a56-8a38-6d4b0a3c9a10')),
    }),
  ),
  left: arrayOf(closed({ incident: text('IN-8'), code: code(TRANSFER_CODES) })),
});

const ofIncident = {
  id: text('IN-0f0c2f4e-6f5b-4a56-8a38-6d4b0a3c9a10'),
  placement: text('PL-9'),
  request: orNull(text('R-9')),
  person: text('K-9'),
  constraint: text('clear-of-hostile-ground'),
  status: { ...code(INCIDENT_STATUSES), examples: ['KEPT'] },
  urgency: { ...code(INCIDENT_URGENCIES), examples: ['SHORT_NOTICE'] },
  openedAt: moment('2026-12-01T08:00:00.000Z'),
  due: orNull(moment('2026-12-14T23:00:00.000Z')),
  overdue: flag(false),
  version: whole(2, { minimum: 1, description: 'Counts every answer; the entity tag.' }),
  keptUntil: orNull(date('2026-12-15')),
  keptFor: orNull({ ...code(KEEP_REASONS), examples: ['PROTECTED_OTHERWISE'] }),
  keptBy: orNull(text('u-eva')),
  keptAt: orNull(moment('2026-12-01T09:00:00.000Z')),
  closedAt: nullOr(moment('2026-12-20T09:00:00.000Z')),
  transfer: nullOr(transfer),
};
const incident = closed(ofIncident);

const { id, placement, request, person, constraint, openedAt } = ofIncident;
const { status, version, keptUntil, keptFor, closedAt } = ofIncident;
const answered = { status, version, keptUntil, keptFor, closedAt };

/** What stays break, and how that was answered. */
export const incidentSchemas = () => ({
  IncidentView: viewSchema(['incident'], incident),
  TransferredIncidents: described(
    'For which stays another place is asked, by which requests; and for which it is not, and why.',
    transferred,
  ),
  KeepingToApprove: described(
    'What a stay breaks that is to go on for now, and how that was answered, for the second person.',
    closed({ ...{ id, placement, request, person, constraint, openedAt }, ...answered }),
  ),
});
