import { isoDate } from '#kernel';
import { MovePlacement, type MoveCommand } from '../../../src/placements/application/move-placement.js';
import { ARRIVAL } from '../../harness/a-country.js';
import { acting, coordinating, get, OFFICER, standing, type Act, type Setting, type Told } from './act.js';

export const MOVES_ON = '2026-12-20';
/** What the coordinator tells of a stay; the rest is told by who receives the household. */
const OF_THE_CASE = ['cancel', 'shorten'];
type Moves = Pick<MoveCommand, 'move' | 'version'>;
const moves = (act: string, command: (told: Told) => Moves, needs: Partial<Setting> = {}): Act => ({
  needs,
  run: (app, told) => {
    const who = OF_THE_CASE.includes(act) ? coordinating(`u-a${told.n}${told.who}`) : OFFICER;
    const key = `${act}-a${told.n}${told.who}`;
    return acting(app, who, () =>
      get(app, MovePlacement).run({ placement: `PL-a${told.n}`, key, ...command(told) }),
    );
  },
});

/** What becomes of a stay. */
export const stayActs: Readonly<Record<string, Act>> = {
  cancel: moves('cancel', ({ version }) => ({ version, move: { act: 'CANCEL', reason: 'PERSON_WITHDREW' } })),
  arrive: moves(
    'arrive',
    (told) => ({ version: standing(told), move: { act: 'ARRIVAL', on: isoDate(ARRIVAL) } }),
    { stands: 'CONFIRMED' },
  ),
  decline: moves(
    'decline',
    (told) => ({ version: standing(told), move: { act: 'DECLINE', reason: 'UNIT_NOT_READY' } }),
    { stands: 'CONFIRMED' },
  ),
  'not arrive': moves(
    'not arrive',
    (told) => ({
      version: standing(told),
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
    (told) => ({ version: standing(told), move: { act: 'SHORTEN', on: isoDate(MOVES_ON) } }),
    { stands: 'CONFIRMED' },
  ),
};
