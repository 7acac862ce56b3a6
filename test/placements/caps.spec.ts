import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aCountry, proposed, type Household } from '../harness/a-country.js';
import { confirmIn, MANY_AT_ONCE } from '../harness/acting.js';
import { sample } from '../harness/samples.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const CAPS = [
  { minPopulation: 9_000, cap: 2 },
  { minPopulation: 0, cap: 1 },
  { minPopulation: 30_000, cap: 4 },
];

describe.each(engines)('how many households a town takes ($name)', (engine) => {
  let service: OwnService;
  let site = 0;
  /** How many of so many are confirmed, one after the other: of one more than are to be, and in a full run of six. */
  const confirmed = async (population: number, asked: number): Promise<number> => {
    const town = `A${site++}`;
    await service.database.query(`UPDATE fristad.locality SET population = $2 WHERE code = $1`, [
      town,
      population,
    ]);
    let count = 0;
    for (let unit = 0; unit < asked; unit += 1) {
      const id = `${town}-${unit}`;
      const one: Household = { id, region: 'NORD', group: null, unit: id };
      await proposed(service.database, [one]);
      const answer = await confirmIn(service, one);
      if (answer.ok && answer.value.code === 'CONFIRMED') count += 1;
    }
    return count;
  };

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 7, 6);
    await service.database.query(`UPDATE fristad.policy_version SET saturation_caps = $1`, [
      JSON.stringify(CAPS),
    ]);
  });
  afterAll(() => service.drop());

  it.each([
    [0, 1],
    [8_999, 1],
    [9_000, 2],
    [29_999, 2],
    [30_000, 4],
    [900_000, 4],
  ])('of %i inhabitants: %i', async (population, cap) => {
    expect(await confirmed(population, sample(cap + 1, 6))).toBe(cap);
  });
});
