import { ok, type Result } from '#kernel';
import type { Scenario } from '#scoring';
import { checkMeaning } from './checks/check-meaning.js';
import { ScenarioFormat } from './formats/scenario.format.js';
import { rejectInput, type InputRejection } from './errors/input-error.js';
import { checkStructure } from './structure/check-structure.js';
import { guard } from './structure/guard.js';
import { readJson } from './text/read-json.js';

/** A value as a scenario: plain JSON, every key, every reference. Refused with all errors at once. */
export const parseScenario = (value: unknown): Result<Scenario, InputRejection> => {
  const hostile = guard(value);
  if (hostile.length > 0) return rejectInput(hostile);
  const structure = checkStructure(ScenarioFormat, value);
  const errors = [...structure, ...checkMeaning(value, structure)];
  return errors.length > 0 ? rejectInput(errors) : ok(value as Scenario);
};

/** The text of a `fristad-scenario/1` file as a scenario. */
export const readScenario = (
  text: string | Uint8Array,
  limits: { readonly mostBytes?: number } = {},
): Result<Scenario, InputRejection> => {
  const value = readJson(text, limits.mostBytes);
  return value.ok ? parseScenario(value.value) : value;
};
