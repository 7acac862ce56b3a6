import { isoDate, regionCode } from '#kernel';
import { FourEyes, parseActorId, type Actor, approvalId } from '#access';
import { ConfirmPlacement, JudgeByItself, ProposePlacement, SetConstraintAside } from '#placements';
import { ExtendPlacement } from '../../../src/placements/application/extend-placement.js';
import { ARRIVAL } from '../../harness/a-country.js';
import { acting, coordinating, get, proposalIn, standing, type Act, type Setting } from './act.js';
import { approvalOf, OPEN, contentDigest } from './approvals.js';
import { MOVES_ON } from './of-stays.js';

export const LONGER = '2027-01-20';

export const confirms = (letter: string, needs: Partial<Setting> = {}, region = 'NORD'): Act => ({
  needs,
  run: (app, input) => {
    const { n, who } = input;
    const placement = `PL-${letter}${n}`;
    // Proposals are shown as they are made; the one of the case a may have been offered since.
    const version = letter === 'a' && input.version === 2 ? 2 : 1;
    const { arrival, departure, ...rest } = proposalIn(input, placement);
    const expected = { ...rest, arrival: isoDate(arrival), departure: isoDate(departure) };
    return acting(app, coordinating(`u-${letter}${n}${who}`, region), () =>
      get(app, ConfirmPlacement).run({ placement, key: `confirm-${letter}${n}`, version, expected }),
    );
  },
});
const proposes = (letter: string, needs: Partial<Setting> = {}): Act => ({
  needs,
  run: (app, { n, who }) =>
    acting(app, coordinating(`u-${letter}${n}${who}`), () =>
      get(app, ProposePlacement).run({
        id: `PP-${letter}${n}${who}`,
        request: `R-${letter}${n}`,
        unit: `A${n}-0`,
        arrival: isoDate(ARRIVAL),
      }),
    ),
});

const approver = (id: string): Actor => ({
  id:
    parseActorId(id) ??
    (() => {
      throw new Error(id);
    })(),
  agency: 'A1',
  grants: [{ role: 'APPROVER', region: regionCode('NORD') }],
  authenticatedAt: new Date(),
});

export const placementActs: Readonly<Record<string, Act>> = {
  confirm: confirms('a'),
  'confirm another request of the person': confirms('b', { with: ['second'] }),
  'confirm a rival near by': confirms('c', { households: 'c' }, 'SYD'),
  'confirm another household in the unit': confirms('d', { households: 'd' }),
  'confirm who is kept apart': confirms('e', { households: 'e' }),
  'confirm a longer stay': confirms('x', { stands: 'CONFIRMED', with: ['longer'] }),
  'confirm a transfer': confirms('t', { stands: 'CONFIRMED', with: ['second', 'transfer'] }),
  'confirm what follows': confirms('g', { stands: 'CONFIRMED', with: ['chain'] }),
  propose: proposes('a'),
  'propose another household in the unit': proposes('d', { households: 'd' }),
  'propose a longer stay': {
    needs: { stands: 'CONFIRMED' },
    run: (app, input) =>
      acting(app, coordinating(`u-a${input.n}${input.who}`), () =>
        get(app, ExtendPlacement).run({
          id: `PX-a${input.n}${input.who}`,
          placement: `PL-a${input.n}`,
          version: standing(input),
          departure: isoDate(LONGER),
          reason: 'THREAT_REMAINS',
        }),
      ),
  },
  'propose a transfer': {
    needs: { stands: 'CONFIRMED', with: ['second'] },
    run: (app, input) =>
      acting(app, coordinating(`u-a${input.n}${input.who}`), () =>
        get(app, ProposePlacement).run({
          id: `PT-a${input.n}${input.who}`,
          request: `R-b${input.n}`,
          unit: `B${input.n}-1`,
          arrival: isoDate(MOVES_ON),
          leaving: { placement: `PL-a${input.n}`, version: standing(input) },
        }),
      ),
  },
  'set a constraint aside': {
    run: (app, { n, who, version }) =>
      acting(app, coordinating(`u-a${n}${who}`), () =>
        get(app, SetConstraintAside).run({
          placement: `PL-a${n}`,
          version,
          constraint: 'saturation-cap',
          reason: 'NO_OTHER_PLACE_IN_TIME',
          approval: approvalOf('placement.override', n),
        }),
      ),
  },
  'give an approval': {
    run: (app, { n, who }) => {
      const { id, ...expected } = OPEN.give(n);
      return get(app, FourEyes).give(approver(`u-approver-${who}`), approvalId(id), contentDigest(expected));
    },
  },
  'refuse an approval': {
    run: (app, { n, who }) => {
      const { id, ...expected } = OPEN.give(n);
      const no = { digest: contentDigest(expected), because: 'SAFER_OTHERWISE' } as const;
      return get(app, FourEyes).refuse(approver(`u-approver-${who}`), approvalId(id), no);
    },
  },
  'judge stays anew': { run: (app) => get(app, JudgeByItself).look() },
};
