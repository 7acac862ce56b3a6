import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fixtureWishes, generateScenario } from '#generation';
import { writeScenario } from '#interchange';

for (const [name, wish] of Object.entries(fixtureWishes)) {
  const file = new URL(`../fixtures/scenarios/${name}.json`, import.meta.url);
  writeFileSync(file, writeScenario(generateScenario(wish)));
}
