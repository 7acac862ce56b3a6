import { describe, expect, it } from '@jest/globals';
import { limitPassed, type ProbingEvent } from '../../src/search/domain/probing.js';
import { sample } from '../harness/samples.js';
import { readPlannedPlaces } from './planned-places.js';
import { aSecretCountry, DAYS, precision, probe, readOpenLists, type SecretCountry } from './simulation.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8].slice(0, sample(4, 8));
const NOTHING = { suspected: new Set<string>(), cleared: new Set<string>() };
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const DAY_MS = 86_400_000;
const refusedOn = (day: number): ProbingEvent => ({ kind: 'NOT_PERMITTED', at: new Date(day * DAY_MS) });

describe('ninety days of probing by one coordinator', () => {
  const countries: readonly SecretCountry[] = SEEDS.map(aSecretCountry);
  const prior = mean(countries.map((country) => precision(country, NOTHING)));
  const byChance = mean(countries.map(({ taken, towns }) => taken.size / towns.length));
  const attacks = (patient: boolean, defended: boolean) =>
    countries.map((country) => {
      const probed = probe(country, { patient, defended });
      const right = [...probed.suspected].filter((town) => country.taken.has(town)).length;
      return { ...probed, precision: precision(country, probed), right };
    });
  const say = (line: string) => process.stdout.write(`${line}\n`);

  it('raises the alarm on whoever asks all they can, who has learnt next to nothing by then', () => {
    const greedy = attacks(false, true);
    const learnt = mean(greedy.map((one) => one.precision));
    const alarms = greedy.map(({ alarmOnDay }) => alarmOnDay);
    say(
      `By chance ${percent(byChance)}; by public knowledge ${percent(prior)}; greedy ${percent(learnt)}, alarm on day ${alarms.map((day) => day ?? 'never').join(', ')}.`,
    );
    expect(greedy.every(({ suspected }) => suspected.size <= 5)).toBe(true);
    expect(learnt - prior).toBeLessThan(0.05);
    expect(alarms.filter((day) => day !== null).length).toBeGreaterThan(0);
  });

  it('leaves a patient one, who stays below every limit, with eight refusals in ninety days', () => {
    const patient = attacks(true, true);
    const learnt = mean(patient.map((one) => one.precision));
    const [right, refusals] = [
      mean(patient.map((one) => one.right)),
      mean(patient.map((one) => one.suspected.size)),
    ];
    say(
      `Patient ${percent(learnt)} after ${refusals.toFixed(1)} refusals, ${right.toFixed(1)} in taken towns.`,
    );
    expect(patient.every(({ alarmOnDay, suspected }) => alarmOnDay === null && suspected.size <= 8)).toBe(
      true,
    );
    expect(learnt - prior).toBeLessThan(0.08);
  });

  it('tells more without the limits, and most by lists that are ranked among everybody (negative control)', () => {
    const unlimited = attacks(false, false);
    const learnt = mean(unlimited.map((one) => one.precision));
    const read = mean(
      countries.map((country) =>
        precision(country, { suspected: readOpenLists(country), cleared: new Set() }),
      ),
    );
    const refusals = mean(unlimited.map(({ suspected }) => suspected.size));
    say(
      `Without limits ${percent(learnt)} after ${refusals.toFixed(1)} refusals; by undefended lists ${percent(read)}.`,
    );
    expect(refusals).toBeGreaterThan(8);
    expect(read - prior).toBeGreaterThan(0.25);
  });

  it('tells little more to a patient one who also sees where every case of the country is planned', async () => {
    const places = await Promise.all(countries.map(readPlannedPlaces));
    const planned = mean(countries.map((country, at) => precision(country, places[at]!)));
    const patient = attacks(true, true);
    const both = countries.map((country, at) =>
      precision(country, {
        suspected: new Set([...places[at]!.suspected, ...patient[at]!.suspected]),
        cleared: new Set([...places[at]!.cleared, ...patient[at]!.cleared]),
      }),
    );
    say(`Planned places alone ${percent(planned)}; with patient confirming ${percent(mean(both))}.`);
    expect(places.every(({ suspected }) => suspected.size > 0)).toBe(true);
    expect(mean(both) - prior).toBeLessThan(0.08);
  });

  it.each([
    ['four refusals in 30 days', [1, 5, 9, 29], undefined],
    ['a fifth', [1, 5, 9, 29, 30], 30],
    ['a fifth when the first is 30 days past', [1, 9, 19, 29, 31], undefined],
    ['eight in 90 days', [1, 2, 3, 4, 40, 41, 42, 43], undefined],
    ['a ninth', [1, 2, 3, 4, 40, 41, 42, 43, 80], 90],
  ])('counts %s', (_, days, passed) => {
    const probingEvents = days.map(refusedOn);
    expect(limitPassed(probingEvents, probingEvents.at(-1)!.at)?.days).toBe(passed);
  });

  it('spares those who confirm what a plan proposed: one refusal in fifty, twenty confirmations a month', () => {
    let state = 12345;
    const chance = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const frozen = Array.from({ length: 2000 }, () => {
      const probingEvents = Array.from({ length: DAYS }, (_, day) => day)
        .filter(() => chance() < (20 / 30) * 0.02)
        .map(refusedOn);
      return probingEvents.some(
        ({ at }, index) => limitPassed(probingEvents.slice(0, index + 1), at) !== undefined,
      );
    }).filter(Boolean).length;
    say(`Falsely frozen in ninety days: ${frozen} of 2000 coordinators.`);
    expect(frozen).toBeLessThanOrEqual(10);
  });
});
