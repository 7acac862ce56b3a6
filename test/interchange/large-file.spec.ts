import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readScenario } from '#interchange';

describe('a scenario of 200 requests and 2 000 units', () => {
  const bytes = readFileSync('fixtures/scenarios/scarce-week.json');

  it('is read whole', () => {
    const result = readScenario(bytes);
    expect(result.ok && [result.value.requests.length, result.value.units.length]).toEqual([200, 2000]);
  });
  it('is refused with a thousand places, and the count of the rest, when every unit is wrong', () => {
    const text = bytes.toString('utf8').replaceAll(/"beds":\s*\d+/g, '"beds": "many"');
    const read = readScenario(text);
    expect(read).toMatchObject({ ok: false, refusal: { omitted: 1000 } });
    expect(read.ok ? 0 : read.refusal.errors.length).toBe(1000);
  });
});
