import { describe, expect, it } from '@jest/globals';
import { sample } from '../harness/samples.js';
import { MOST_DECLINES, readDeclinedOffers } from './declined-offers.js';
import { aSecretCountry, DAYS, precision, probe } from './simulation.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8].slice(0, sample(4, 8));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const say = (what: string, share: number) =>
  process.stdout.write(`${what}: ${(100 * share).toFixed(1)} % of taken towns guessed.\n`);

describe('ninety days of declining what is offered', () => {
  const countries = SEEDS.map(aSecretCountry);
  const prior = mean(
    countries.map((country) => precision(country, { suspected: new Set(), cleared: new Set() })),
  );
  const guessed = (most: number, every: number) =>
    mean(
      countries.map((country) =>
        precision(country, readDeclinedOffers(country, { most, every, days: DAYS })),
      ),
    );
  /** One case of seven: of the cases of the country, as many as a region has. */
  const ONE_REGION = 7;

  it('tells a coordinator of the cases of one region little more than everybody knows', () => {
    const [offered, declined] = [guessed(0, ONE_REGION), guessed(MOST_DECLINES, ONE_REGION)];
    say('Publicly known', prior);
    say('Offers of one region', offered);
    say('Declined as often as may be', declined);
    expect(declined - prior).toBeLessThan(0.05);
  });

  it('tells whoever coordinated every case of the country, confirming patiently besides, less than half', () => {
    const both = mean(
      countries.map((country) => {
        const offers = readDeclinedOffers(country, { most: MOST_DECLINES, every: 1, days: DAYS });
        const patient = probe(country, { patient: true, defended: true });
        expect(offers.declined).toBe(MOST_DECLINES);
        return precision(country, {
          suspected: new Set([...offers.suspected, ...patient.suspected]),
          cleared: new Set([...offers.cleared, ...patient.cleared]),
        });
      }),
    );
    say('Every case of the country, and patient confirming', both);
    expect(both - prior).toBeLessThan(0.08);
  });

  it('tells much more without a limit on declines (negative control)', () => {
    const all = guessed(Number.POSITIVE_INFINITY, 1);
    say('Every case of the country, declines without limit but three a day', all);
    expect(all - prior).toBeGreaterThan(0.1);
    expect(all - guessed(MOST_DECLINES, 1)).toBeGreaterThan(0.04);
  });

  it('spares those who decline a tenth of twenty offers a month', () => {
    let state = 54_321;
    const chance = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const limited = Array.from({ length: 200 }, () => {
      const declines = Array.from({ length: DAYS }, () => chance() < (20 / 30) * (1 / 10));
      return declines.filter(Boolean).length > MOST_DECLINES;
    }).filter(Boolean).length;
    process.stdout.write(`Could not decline once more in ninety days: ${limited} of 200 coordinators.\n`);
    expect(limited).toBeLessThanOrEqual(4);
  });
});
