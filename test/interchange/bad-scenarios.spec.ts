import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseScenario, readScenario, sentenceOf } from '#interchange';
import { checkMeaning, checks } from '../../src/interchange/checks/check-meaning.js';
import { ScenarioFormat } from '../../src/interchange/formats/scenario.format.js';
import { checkStructure } from '../../src/interchange/structure/check-structure.js';
import { aScenario } from '../../src/interchange/testing/a-scenario.js';
import { put, take } from '../../src/interchange/testing/changed.js';
import { someOf } from '../harness/samples.js';

type Row = {
  readonly case: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly errors: readonly string[];
};
const table = JSON.parse(readFileSync('fixtures/bad-scenarios/table.json', 'utf8')) as readonly Row[];

const changedBy = ({ set = {}, remove = [] }: Row) => {
  const scenario = aScenario();
  for (const [pointer, value] of Object.entries(set)) put(scenario, pointer, value);
  for (const pointer of remove) take(scenario, pointer);
  return scenario;
};
const sentencesOf = (result: ReturnType<typeof parseScenario>) =>
  result.ok ? [] : result.refusal.errors.map(sentenceOf);

const letThroughWithout = (name: string, row: Row): boolean => {
  const scenario = changedBy(row);
  const others = Object.entries(checks).flatMap(([id, check]) => (id === name ? [] : check));
  return (
    checkStructure(ScenarioFormat, scenario).length === 0 && checkMeaning(scenario, [], others).length === 0
  );
};

describe('the table of accepted and refused scenarios', () => {
  it.each(table)('$case', (row) => {
    const scenario = changedBy(row);
    expect(sentencesOf(parseScenario(scenario))).toEqual(row.errors);
    expect(sentencesOf(readScenario(JSON.stringify(scenario)))).toEqual(row.errors);
  });
  it('holds accepted and refused cases, each once', () => {
    expect(table.filter(({ errors }) => errors.length === 0).length).toBeGreaterThan(25);
    expect(table.filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(60);
    expect(new Set(table.map((row) => row.case)).size).toBe(table.length);
  });
  it.each(someOf(Object.keys(checks), 2))('notices when the reader forgets %s', (name) => {
    const missed = table.filter((row) => row.errors.length > 0 && letThroughWithout(name, row));
    expect(missed).not.toEqual([]);
  });
});
