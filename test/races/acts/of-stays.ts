import { isoDate } from '#kernel';
import { NOBODY } from '#platform';
import { AdoptStay } from '../../../src/placements/application/adopt-stay.js';
import { MovePlacement, type MoveCommand } from '../../../src/placements/application/move-placement.js';
import { ReviewEmergency } from '../../../src/placements/application/review-emergency.js';
import { TransferInEmergency } from '../../../src/placements/application/transfer-in-emergency.js';
import { ARRIVAL } from '../../harness/a-country.js';
import {
  acting,
  coordinating,
  get,
  OFFICER,
  standing,
  type Act,
  type Setting,
  type ActInput,
} from './act.js';

export const MOVES_ON = '2026-12-20';
export const MONTH_AFTER = '2027-01-19';
/** What the coordinator tells of a stay; the rest is told by who receives the household. */
const OF_THE_CASE = ['cancel', 'shorten'];
type Moves = Pick<MoveCommand, 'move' | 'version'>;
const moves = (act: string, command: (input: ActInput) => Moves, needs: Partial<Setting> = {}): Act => ({
  needs,
  run: (app, input) => {
    const who = OF_THE_CASE.includes(act) ? coordinating(`u-a${input.n}${input.who}`) : OFFICER;
    const key = `${act}-a${input.n}${input.who}`;
    return acting(app, who, () =>
      get(app, MovePlacement).run({ placement: `PL-a${input.n}`, key, ...command(input) }),
    );
  },
});

const adopts = (letter: string, needs: Partial<Setting>): Act => ({
  needs,
  run: (app, { n, who, asked }) =>
    acting(app, coordinating(`u-a${n}${who}`), () =>
      get(app, AdoptStay).run({
        ...{ request: `R-${letter}${n}`, version: letter === 'a' ? asked : 1 },
        key: `adopt-${letter}${n}${who}`,
      }),
    ),
});

/** What becomes of a stay. */
export const stayActs: Readonly<Record<string, Act>> = {
  cancel: moves('cancel', ({ version }) => ({ version, move: { act: 'CANCEL', reason: 'PERSON_WITHDREW' } })),
  arrive: moves(
    'arrive',
    (input) => ({ version: standing(input), move: { act: 'ARRIVAL', on: isoDate(ARRIVAL) } }),
    { stands: 'CONFIRMED' },
  ),
  decline: moves(
    'decline',
    (input) => ({
      version: standing(input),
      move: { act: 'DECLINE', reason: 'UNIT_NOT_READY', remark: null },
    }),
    { stands: 'CONFIRMED' },
  ),
  'not arrive': moves(
    'not arrive',
    (input) => ({
      version: standing(input),
      move: { act: 'NON_ARRIVAL', on: isoDate(ARRIVAL), reason: 'DID_NOT_COME' },
    }),
    { stands: 'CONFIRMED' },
  ),
  depart: moves(
    'depart',
    () => ({ version: 4, move: { act: 'DEPARTURE', on: isoDate(ARRIVAL), reason: 'PLANNED_MOVE_ON' } }),
    { stands: 'ARRIVED' },
  ),
  shorten: moves(
    'shorten',
    (input) => ({
      version: standing(input),
      move: { act: 'SHORTEN', on: isoDate(MOVES_ON), reason: 'PLANNED_MOVE_ON' },
    }),
    { stands: 'CONFIRMED' },
  ),
  'tie an imported stay': adopts('a', { with: ['imported'] }),
  'tie it to another request': adopts('b', { with: ['imported', 'second'] }),
  'decline the imported stay': {
    needs: { with: ['imported'] },
    run: (app, { n, who }) =>
      acting(app, OFFICER, () =>
        get(app, MovePlacement).run({
          ...{ placement: `PI-a${n}`, key: `decline-i${n}${who}`, version: 1 },
          move: { act: 'DECLINE', reason: 'UNIT_NOT_READY', remark: null },
        }),
      ),
  },
  'cancel a transfer': {
    needs: { stands: 'ARRIVED', with: ['second', 'transfer', 'moving'] },
    run: (app, { n, who }) =>
      acting(app, coordinating(`u-a${n}${who}`), () =>
        get(app, MovePlacement).run({
          ...{ placement: `PL-t${n}`, key: `cancel-t${n}${who}`, version: 3 },
          move: { act: 'CANCEL', reason: 'UNIT_LOST' },
        }),
      ),
  },
  'ask for another place in an emergency': {
    needs: { stands: 'ARRIVED' },
    run: (app, { n, who, version }) =>
      acting(app, coordinating(`u-a${n}${who}`), () =>
        get(app, TransferInEmergency).run({
          ...{
            placement: `PL-a${n}`,
            key: `flee-a${n}${who}`,
            version: Math.max(version, 4),
            request: `R-f${n}${who}`,
          },
          ...{ reason: 'ADDRESS_EXPOSED', kind: 'EMERGENCY', nights: 14 },
        }),
      ),
  },
  'review an emergency': {
    needs: { stands: 'ARRIVED', with: ['second', 'fleeing', 'fled'] },
    run: (app, { n, who }) =>
      acting(
        app,
        {
          ...NOBODY,
          actor: `u-approver-${who}`,
          region: 'NORD',
          roles: ['APPROVER'],
          purpose: 'PLACEMENT_MATCHING',
        },
        () =>
          get(app, ReviewEmergency).run({
            ...{ request: `R-b${n}`, key: `review-b${n}${who}` },
            ...(who === 'x'
              ? { outcome: 'UPHELD', objection: null }
              : { outcome: 'OBJECTED', objection: 'FACTS_WRONG' }),
          }),
      ),
  },
};
