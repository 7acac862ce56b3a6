import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { digestOf, parseScenario, readScenario, writeScenario, type InputRejection } from '#interchange';
import type { Result } from '#kernel';
import type { Scenario } from '#scoring';
import { checkMeaning, checks } from '../../src/interchange/checks/check-meaning.js';
import { ScenarioFormat } from '../../src/interchange/formats/scenario.format.js';
import { rejectInput } from '../../src/interchange/errors/input-error.js';
import { checkStructure } from '../../src/interchange/structure/check-structure.js';
import { guard } from '../../src/interchange/structure/guard.js';
import { aScenario } from '../../src/interchange/testing/a-scenario.js';
import { mutatedText } from './mutated-text.js';
import { opened } from './opened.js';
import { sample, seeded } from '../harness/samples.js';

const RUNS = sample(30, 2_000, 'FRISTAD_MUTATIONS');
/** The same each time: whether a reader is caught must not go by chance. */
const CONTROL = { seed: 8, endOnFailure: true };

type Reader = (text: string) => Result<Scenario, InputRejection>;

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return undefined;
  }
};
/** Whether the place, or the one above it, is in the document. */
const isPlaceIn = (root: unknown, pointer: string): boolean => {
  if (pointer === '') return true;
  const steps = pointer
    .split('/')
    .slice(1, -1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let inside = root;
  for (const step of steps) {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, step)) return false;
    inside = (inside as Record<string, unknown>)[step];
  }
  return typeof inside === 'object' && inside !== null;
};

const problemsOfRejection = (text: string, { errors, omitted }: InputRejection): readonly string[] => {
  const document = parsed(text);
  return [
    ...(errors.length > 0 && errors.length <= 1000 && omitted >= 0 ? [] : ['refused without a word']),
    ...(errors.every(({ message, expected }) => message !== '' && expected !== '')
      ? []
      : ['an empty sentence']),
    ...errors
      .filter(({ pointer }) => document !== undefined && !isPlaceIn(document.value, pointer))
      .map(({ pointer }) => `no such place: ${pointer}`),
  ];
};
const problemsOfAnswer = (text: string, scenario: Scenario): readonly string[] => {
  const { plan, score, breaches } = opened(scenario);
  seen.placed += plan.length;
  const again = readScenario(writeScenario(scenario));
  return [
    ...(isDeepStrictEqual(parsed(text)?.value, scenario) ? [] : ['another value than the text says']),
    ...(again.ok && digestOf(again.value) === digestOf(scenario) ? [] : ['changed by writing']),
    ...(plan.length > 1 || breaches.length === 0 ? [] : ['a breach that no candidate had']),
    ...(Number.isSafeInteger(score.coverage + score.safety + score.suitability)
      ? []
      : ['points beyond whole numbers']),
  ];
};

const seen = { accepted: 0, refused: 0, placed: 0 };
/** What is wrong with a reader's answer to a text. */
const problemsOf = (read: Reader, text: string): readonly string[] => {
  const result = read(text);
  seen[result.ok ? 'accepted' : 'refused'] += 1;
  return result.ok ? problemsOfAnswer(text, result.value) : problemsOfRejection(text, result.refusal);
};
const holdsFor = (read: Reader) =>
  fc.property(mutatedText(aScenario), (text) => {
    expect(problemsOf(read, text)).toEqual([]);
  });

const without =
  (name: string): Reader =>
  (text) => {
    const value = parsed(text)?.value;
    const structure = guard(value).length > 0 ? guard(value) : checkStructure(ScenarioFormat, value);
    const rest = Object.entries(checks).flatMap(([id, check]) => (id === name ? [] : check));
    const errors = structure.length > 0 ? structure : checkMeaning(value, structure, rest);
    return errors.length > 0 ? rejectInput(errors) : { ok: true, value: value as Scenario };
  };

describe('mutated scenario files', () => {
  it(`are accepted and can be opened and judged, or refused with a place (${RUNS} files)`, () => {
    fc.assert(holdsFor(readScenario), { numRuns: RUNS, ...seeded });
    expect(seen.accepted).toBeGreaterThan(RUNS / 20);
    expect(seen.placed).toBeGreaterThan(RUNS / 100);
    expect(seen.refused).toBeGreaterThan(RUNS / 2);
    if (process.env['FRISTAD_MUTATIONS'] !== undefined) process.stdout.write(`${JSON.stringify(seen)}\n`);
  });
  it('are not all answered well by a reader that forgets references', () => {
    expect(fc.check(holdsFor(without('knownReferences')), { ...CONTROL, numRuns: 3000 }).failed).toBe(true);
  });
  it('are not all answered well by a reader that names no place', () => {
    const vague: Reader = (text) => {
      const result = readScenario(text);
      if (result.ok) return result;
      return rejectInput(result.refusal.errors.map((error) => ({ ...error, pointer: '/somewhere/else' })));
    };
    expect(fc.check(holdsFor(vague), { ...CONTROL, numRuns: 100 }).failed).toBe(true);
  });
  it('opens a unit for the sound scenario, so that opening judges something', () => {
    const scenario = parseScenario(aScenario());
    expect(scenario.ok && opened(scenario.value).plan.map(({ unit }) => unit)).toEqual(['U1']);
  });
});
