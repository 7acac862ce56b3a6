import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { NOBODY } from '#platform';
import { ChangeUnit } from '../../src/inventory/application/change-unit.js';
import { UnitsInCare } from '../../src/inventory/application/units-in-care.port.js';
import { describeOnServer } from '../database/harness/index.js';
import { aCountry, proposed, type Household } from '../placing/a-country.js';
import { placingService, type PlacingService } from '../placing/a-service.js';

const PAIRS = 40;
/** What half of them have before the other half, so that both come first somewhere. */
const HEAD_START_MS = 150;
/** How long an officer's act takes from looking who lives there to changing the unit; a race needs time to be lost. */
const SLOW_MS = 100;
const OFFICER = { ...NOBODY, actor: 'u-officer', roles: ['HOUSING_OFFICER'], provider: 'P1' };
/** In the midst of every stay that is proposed. */
const CLOSED = isoDate('2026-12-20');

// The embedded engine runs one transaction after the other, with the lock and without.
describeOnServer('an officer who closes a unit while a place in it is confirmed ($name)', (engine) => {
  let service: PlacingService;
  beforeAll(async () => {
    service = await placingService(engine);
    await aCountry(service.database, 2 * PAIRS, 1);
    const units = service.app.get(UnitsInCare, { strict: false });
    const look = units.staysIn.bind(units);
    Object.assign(units, { staysIn: async (id: string) => look(id).finally(() => sleep(SLOW_MS)) });
  });
  afterAll(() => service.drop());

  const close = (unit: string) =>
    service.as(OFFICER, () =>
      service.app
        .get(ChangeUnit, { strict: false })
        .run({ unit, version: 1, patch: { availableTo: CLOSED }, approved: 'nothing' }),
    );
  /** Both at once in as many units, each in a town of its own: how often the one and the other came about. */
  const race = async (first: number) => {
    const households = Array.from({ length: PAIRS }, (_, n): Household => {
      const place = first + n;
      return { id: `h${place}`, region: 'NORD', group: null, unit: `A${place}-0` };
    });
    await proposed(service.database, households);
    const outcomes = await Promise.all(
      households.map(async (one, n) => {
        const [confirmed, closed] = await Promise.all([
          sleep(n % 2 ? 0 : HEAD_START_MS).then(() => service.confirm(one)),
          sleep(n % 2 ? HEAD_START_MS : 0).then(() => close(one.unit)),
        ]);
        return [confirmed.ok && confirmed.value.code === 'CONFIRMED', closed.ok] as const;
      }),
    );
    const both = outcomes.filter(([confirmed, closed]) => confirmed && closed).length;
    const neither = outcomes.filter(([confirmed, closed]) => !confirmed && !closed).length;
    const confirmed = outcomes.filter(([done]) => done).length;
    return { both, neither, confirmed };
  };
  it('gets one of the two, never both and never neither', async () => {
    const { both, neither, confirmed } = await race(0);
    process.stdout.write(`${engine.name}: ${confirmed} of ${PAIRS} confirmed, the others closed\n`);
    expect({ both, neither }).toEqual({ both: 0, neither: 0 });
    expect(confirmed).toBeGreaterThan(0);
    expect(confirmed).toBeLessThan(PAIRS);
  });

  it('would get both without the lock that they share', async () => {
    const units = service.app.get(UnitsInCare, { strict: false });
    Object.assign(units, { lock: () => Promise.resolve() });
    const { both } = await race(PAIRS);
    Reflect.deleteProperty(units, 'lock');
    expect(both).toBeGreaterThan(0);
    process.stdout.write(`${engine.name}: without the lock ${both} of ${PAIRS} both\n`);
  });
});
