import { randomUUID } from 'node:crypto';
import { isoDate, ok, refusal, regionCode } from '#kernel';
import { approvalId, nationalFacts, parseActorId, type Access, type Actor } from '#access';
import { GiveApproval } from '../../../src/access/application/give-approval.js';
import { AcceptOffer } from '../../../src/offers/application/accept-offer.js';
import { ChangeOffer } from '../../../src/offers/application/change-offer.js';
import { MakeOffer } from '../../../src/offers/application/make-offer.js';
import { Offers } from '../../../src/offers/application/offers.port.js';
import { UnableToPlaceRecords } from '../../../src/offers/application/unable-to-place.port.js';
import { DecideGroundReport } from '../../../src/territories/application/decide-ground-report.js';
import { NATIONAL_RUN } from '#runs';
import { NOBODY, UnitOfWork } from '#platform';
import { ARRIVAL, DEPARTURE } from '../../harness/a-country.js';
import { acting, coordinating, get, proposalIn, type Act } from './act.js';
import { accepted, contentDigest } from './approvals.js';
import { confirms } from './of-placements.js';
import { MONTH_AFTER, MOVES_ON } from './of-stays.js';

/** What was reported of the ground of a try. */
export const reportOf = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
/** The run of which everything that is offered in a race is the plan. */
export const PLANNED_RUN = '00000000-0000-4000-8000-0000000000fe';
/** Offers of earlier tries have fallen back by then, and that of this one; those of later ones have not. */
export const fallsBackAt = (n: number): Date => new Date(Date.UTC(2099, 0, 1 + n));

const offered = { stands: 'OFFERED' } as const;
const NORD = regionCode('NORD');
const somebody = (raw: string, role: 'COORDINATOR' | 'APPROVER'): Actor => {
  const id = parseActorId(raw);
  if (id === undefined) throw new Error(raw);
  return { id, agency: 'A1', grants: [{ role, region: NORD }], authenticatedAt: new Date() };
};
const accepting = (actor: Actor): Access => ({
  ...{ actor, as: { role: 'COORDINATOR', region: NORD }, rule: 'offer.accept', object: null, purpose: null },
  ...{ facts: { ...nationalFacts, owner: NORD }, csrf: null },
});
const changes = (act: 'decline' | 'renew'): Act => ({
  needs: offered,
  run: (app, { n, who, version }) =>
    acting(app, coordinating(`u-a${n}${who}`), () => {
      const asked = { placement: `PL-a${n}`, key: `${act}-a${n}${who}`, version };
      const change = get(app, ChangeOffer);
      return act === 'renew'
        ? change.renew(asked)
        : change.decline({ ...asked, reason: 'NEW_LOCAL_INTELLIGENCE', remark: 'GROUP_SEEN' });
    }),
});

/** What becomes of a place that the plan of the country found. */
export const offerActs: Readonly<Record<string, Act>> = {
  'offer what was planned': {
    needs: { with: ['planned'] },
    run: (app, { n }) =>
      acting(app, coordinating('national-run'), () =>
        get(app, MakeOffer).run({
          ...{ run: PLANNED_RUN, request: `R-a${n}`, region: 'NORD', unit: `A${n}-0` },
          ...{ arrival: isoDate(ARRIVAL), departure: isoDate(DEPARTURE) },
        }),
      ),
  },
  'offer what was planned in an emergency': {
    needs: { stands: 'ARRIVED', with: ['second', 'fleeing'] },
    run: (app, { n }) =>
      acting(app, coordinating('national-run'), () =>
        get(app, MakeOffer).run({
          ...{ run: PLANNED_RUN, request: `R-b${n}`, region: 'NORD', unit: `B${n}-2` },
          ...{ arrival: isoDate(MOVES_ON), departure: isoDate(MONTH_AFTER) },
        }),
      ),
  },
  'confirm an offer': confirms('a', offered),
  'accept an offer': {
    needs: offered,
    run: (app, { n, who, version }) => {
      const actor = somebody(`u-a${n}${who}`, 'COORDINATOR');
      return acting(app, coordinating(actor.id), () =>
        get(app, AcceptOffer).run(
          { placement: `PL-a${n}`, key: `accept-a${n}${who}`, version },
          accepting(actor),
        ),
      );
    },
  },
  'approve what was accepted': {
    needs: { ...offered, with: ['accepted'] },
    run: (app, input) => {
      const { id, asker: _, ...content } = accepted(input.n, proposalIn(input, `PL-a${input.n}`));
      const actor = somebody(`u-approver-${input.who}`, 'APPROVER');
      const as = {
        ...NOBODY,
        role: 'fristad_guard',
        actor: actor.id,
        region: 'NORD',
        roles: ['APPROVER'],
      } as const;
      const answer = { id: approvalId(id), digest: contentDigest(content) };
      return acting(app, as, () => get(app, GiveApproval).run(actor, answer));
    },
  },
  'decline an offer': changes('decline'),
  'renew an offer': changes('renew'),
  'let offers fall back': {
    needs: offered,
    run: (app, { n }) =>
      acting(app, NATIONAL_RUN, () => get(app, UnitOfWork).run(() => get(app, Offers).lapse(fallsBackAt(n)))),
  },
  'record that no place was found': {
    needs: { with: ['unplaced'] },
    run: (app, { n, who, asked }) =>
      acting(app, coordinating(`u-a${n}${who}`), () =>
        get(app, UnitOfWork).run(async () => {
          const code = await get(app, UnableToPlaceRecords).add({
            ...{ id: randomUUID(), request: `R-a${n}`, version: asked, recordedAt: new Date() },
            reasons: { run: PLANNED_RUN, admitted: 0, ruledOut: {}, ruledOutAlone: {}, relaxations: [] },
            nextStep: 'WAIT_FOR_NEXT_PLAN',
          });
          return code === 'RECORDED' ? ok(code) : refusal({ code });
        }),
      ),
  },
  'answer a report of the ground': {
    needs: { with: ['reported'] },
    run: (app, { n, who }) =>
      acting(app, { ...coordinating(`u-a${n}${who}`), roles: ['ANALYST'], purpose: 'THREAT_REVIEW' }, () =>
        get(app, DecideGroundReport).run({
          ...{ report: reportOf(n), version: 1, key: `report-a${n}${who}` },
          decision: who === 'x' ? { becomes: 'TAKEN_UP' } : { becomes: 'DISMISSED', reason: 'OUT_OF_DATE' },
        }),
      ),
  },
};
