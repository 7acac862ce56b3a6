import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { NOBODY } from '#platform';
import { ChangeUnit } from '../../src/inventory/application/change-unit.js';
import { ManagedUnits } from '../../src/inventory/application/managed-units.port.js';
import { describeOnServer } from '../harness/database/index.js';
import { aCountry, proposed, type Household } from '../harness/a-country.js';
import { confirmIn, MANY_AT_ONCE } from '../harness/acting.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const PAIRS = 40;
/** How many race at once. */
const WAVE = 5;
const FIRST_HEAD_START_MS = 20;
/** How long an officer's act takes from looking who lives there to changing the unit; a race needs time to be lost. */
const SLOW_MS = 100;
const OFFICER = { ...NOBODY, actor: 'u-officer', roles: ['HOUSING_OFFICER'], provider: 'P1' };
/** In the midst of every stay that is proposed. */
const CLOSED = isoDate('2026-12-20');

// The embedded engine runs one transaction after the other, with the lock and without.
describeOnServer('an officer who closes a unit while a place in it is confirmed ($name)', (engine) => {
  let service: OwnService;
  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 2 * PAIRS, 1);
    const units = service.app.get(ManagedUnits, { strict: false });
    const look = units.staysIn.bind(units);
    Object.assign(units, { staysIn: async (id: string) => look(id).finally(() => sleep(SLOW_MS)) });
  });
  afterAll(() => service.drop());

  const close = (unit: string) =>
    service.acting(OFFICER, () =>
      service.app
        .get(ChangeUnit, { strict: false })
        .run({ unit, version: 1, patch: { availableTo: CLOSED }, approved: 'nothing' }),
    );
  /** A positive head start is the confirmation's, a negative one the officer's. */
  const meeting = async (one: Household, headStart: number) => {
    const [confirmed, closed] = await Promise.all([
      sleep(Math.max(0, -headStart)).then(() => confirmIn(service, one)),
      sleep(Math.max(0, headStart)).then(() => close(one.unit)),
    ]);
    return { confirmed: confirmed.ok && confirmed.value.code === 'CONFIRMED', closed: closed.ok };
  };
  /**
   * Both at once in as many units, each in a town of its own: how often the one and the other came about. Whoever lost a wave has the
   * head start in the next, a longer one each time in a row: both come first somewhere, however slow the machine, and mostly closely.
   */
  const race = async (first: number) => {
    const households = Array.from({ length: PAIRS }, (_, n): Household => {
      const place = first + n;
      return { id: `h${place}`, region: 'NORD', group: null, unit: `A${place}-0` };
    });
    await proposed(service.database, households);
    const outcomes: Awaited<ReturnType<typeof meeting>>[] = [];
    let headStart = FIRST_HEAD_START_MS;
    for (let n = 0; n < PAIRS; n += WAVE) {
      const wave = await Promise.all(households.slice(n, n + WAVE).map((one) => meeting(one, headStart)));
      const loser = wave.filter(({ confirmed }) => confirmed).length > WAVE / 2 ? -1 : 1;
      headStart = Math.sign(headStart) === loser ? 2 * headStart : loser * FIRST_HEAD_START_MS;
      outcomes.push(...wave);
    }
    const count = (is: (one: (typeof outcomes)[number]) => boolean) => outcomes.filter(is).length;
    return {
      both: count(({ confirmed, closed }) => confirmed && closed),
      neither: count(({ confirmed, closed }) => !confirmed && !closed),
      confirmed: count(({ confirmed }) => confirmed),
    };
  };
  it('gets one of the two, never both and never neither', async () => {
    const { both, neither, confirmed } = await race(0);
    process.stdout.write(`${engine.name}: ${confirmed} of ${PAIRS} confirmed, the others closed\n`);
    expect({ both, neither }).toEqual({ both: 0, neither: 0 });
    expect(confirmed).toBeGreaterThan(0);
    expect(confirmed).toBeLessThan(PAIRS);
  });

  it('would get both without the lock that they share', async () => {
    const units = service.app.get(ManagedUnits, { strict: false });
    Object.assign(units, { lock: () => Promise.resolve() });
    const { both } = await race(PAIRS);
    Reflect.deleteProperty(units, 'lock');
    expect(both).toBeGreaterThan(0);
    process.stdout.write(`${engine.name}: without the lock ${both} of ${PAIRS} both\n`);
  });
});
