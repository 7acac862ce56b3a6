import { NOBODY } from '#platform';
import { isoDate } from '#kernel';
import { KeepIncident } from '../../../src/incidents/application/keep-incident.js';
import { TransferIncidents } from '../../../src/incidents/application/transfer-incidents.js';
import type { Access } from '#access';
import { acting, coordinating, get, type Act } from './act.js';
import { approvalOf } from './approvals.js';

/** What the stay of the case a breaks. */
export const incidentIn = (n: number): string => `IN-a${n}`;

/** An approver of the region, whom no case is kept from. */
const approving = (id: string): Access =>
  ({
    ...{ actor: { id, agency: 'A1', grants: [] }, as: { role: 'APPROVER', region: 'NORD' } },
    ...{ rule: 'incident.transfer', object: null, purpose: null, facts: null, csrf: null },
  }) as unknown as Access;

/** What answers that a stay breaks something. */
export const incidentActs: Readonly<Record<string, Act>> = {
  'transfer its incidents': {
    needs: { stands: 'ARRIVED', with: ['incident'] },
    run: (app, { n, who }) => {
      const actor = `u-approver-${who}`;
      const as = { ...NOBODY, actor, region: 'NORD', roles: ['APPROVER'], purpose: 'INCIDENT' };
      const command = { key: `transfer-i${n}${who}`, incidents: [{ id: incidentIn(n), version: 1 }] };
      return acting(app, as, () => get(app, TransferIncidents).run(command, approving(actor)));
    },
  },
  'keep its incident': {
    needs: { stands: 'ARRIVED', with: ['incident'] },
    run: (app, { n, who }) =>
      acting(app, coordinating(`u-a${n}${who}`), () =>
        get(app, KeepIncident).run({
          ...{ incident: incidentIn(n), version: 1, until: isoDate('2026-12-20'), reason: 'LEAVES_SOON' },
          approval: approvalOf('incident.keep', n),
        }),
      ),
  },
};
