import { describe, expect, it } from '@jest/globals';
import { sample } from '../harness/samples.js';
import { MOST_DECLINES, readDeclinedOffers } from './declined-offers.js';
import { aSecretCountry, DAYS, precision, probe } from './simulation.js';

const COUNTRIES = sample(4, 8, 'FRISTAD_SECRET_COUNTRIES');
const SEEDS = Array.from({ length: COUNTRIES }, (_, n) => n + 1);
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

  it('tells whoever coordinated every case of the country, confirming patiently besides, at most 45 of a hundred (of 96 countries)', () => {
    const patient = countries.map((country) => probe(country, { patient: true, defended: true }));
    // As deep as may be into one case, or a little of many.
    const best = [DAYS, 3, 1].map((ofARequest) =>
      mean(
        countries.map((country, nth) => {
          const how = { most: MOST_DECLINES, every: 1, days: DAYS, ofARequest };
          const [offers, probed] = [readDeclinedOffers(country, how), patient[nth]!];
          expect(offers.declined).toBeLessThanOrEqual(MOST_DECLINES);
          return precision(country, {
            suspected: new Set([...offers.suspected, ...probed.suspected]),
            cleared: new Set([...offers.cleared, ...probed.cleared]),
          });
        }),
      ),
    );
    say('Every case of the country, and patient confirming', Math.max(...best));
    expect(Math.max(...best) - prior).toBeLessThan(COUNTRIES < 96 ? 0.08 : 0.05);
    if (COUNTRIES >= 96) expect(Math.max(...best)).toBeLessThanOrEqual(0.45);
  });

  it('tells much more without a limit on declines (negative control)', () => {
    const all = guessed(Number.POSITIVE_INFINITY, 1);
    say('Every case of the country, declines without limit but three a day', all);
    expect(all - prior).toBeGreaterThan(0.1);
    expect(all - guessed(MOST_DECLINES, 1)).toBeGreaterThan(0.04);
  });

  it('spares those who decline every sixth of their share of eleven thousand requests a year', () => {
    let state = 54_321;
    const chance = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const limited = Array.from({ length: 200 }, () => {
      const declines = Array.from({ length: DAYS }, () => chance() < (11_000 / 200 / 365) * (1 / 6));
      return declines.filter(Boolean).length > MOST_DECLINES;
    }).filter(Boolean).length;
    process.stdout.write(`Could not decline once more in ninety days: ${limited} of 200 coordinators.\n`);
    expect(limited).toBeLessThanOrEqual(4);
  });
});
