import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { writeScenario } from '#interchange';
import { fixtureWishes, generateScenario } from './index.js';

describe('a generated scenario that is kept as a file', () => {
  it.each(Object.entries(fixtureWishes))('%s is what its wish gives, byte for byte', (name, wish) => {
    const text = readFileSync(`fixtures/scenarios/${name}.json`, 'utf8');
    expect(writeScenario(generateScenario(wish)) === text).toBe(true);
    expect(writeScenario(generateScenario({ ...wish, seed: wish.seed + 1 })) === text).toBe(false);
  });
});
