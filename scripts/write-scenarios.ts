import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { generateScenario } from '#generation';
import { writeScenario } from '#interchange';

/** The scenarios of `fixtures/scenarios` that are generated: an ordinary day of the country, and a week without room. */
const wishes = {
  'national-day': { requests: 60, units: 1_500, territories: 60, seed: 7 },
  'scarce-week': { requests: 200, units: 2_000, territories: 60, seed: 8, scarcity: 0.35 },
};

for (const [name, wish] of Object.entries(wishes)) {
  const file = new URL(`../fixtures/scenarios/${name}.json`, import.meta.url);
  writeFileSync(file, writeScenario(generateScenario(wish)));
}
