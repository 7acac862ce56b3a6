import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readScenario } from '#interchange';

/** Seconds of this process's own work, whatever else the machine does. */
const workOf = (act: () => void): number => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

describe('a scenario of 200 requests and 2 000 units', () => {
  const bytes = readFileSync('fixtures/scenarios/scarce-week.json');

  it('is read in less than two seconds of work', () => {
    const seconds = workOf(() => {
      const result = readScenario(bytes);
      expect(result.ok && [result.value.requests.length, result.value.units.length]).toEqual([200, 2000]);
    });
    expect(seconds).toBeLessThan(2);
  });
  it('is refused as fast when every unit is wrong', () => {
    const text = bytes.toString('utf8').replaceAll(/"beds":\s*\d+/g, '"beds": "many"');
    const seconds = workOf(() => {
      expect(readScenario(text)).toMatchObject({ ok: false, refusal: { omitted: 1000 } });
    });
    expect(seconds).toBeLessThan(2);
  });
});
