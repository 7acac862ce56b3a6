import { ok, refusal, type Result } from '#kernel';
import { readPlan, readScenario, type InputRejection } from '#interchange';
import type { Plan, Scenario } from '#scoring';
import { notValid, type BadInput } from '../bad-input.js';
import { nameOf, readBytes } from './read-bytes.js';
import { readInThread } from './read-in-thread.js';
import type { ScenarioRead } from './scenario-desk.js';
import { whyNot } from './why-not.js';

const A_SCENARIO = 'a valid fristad-scenario/1';

const bytesOf = async (path: string, signal?: AbortSignal): Promise<Result<Uint8Array, BadInput>> => {
  try {
    return ok(await readBytes(path, signal));
  } catch (error) {
    return refusal({ sentence: `${nameOf(path)} can not be read: ${whyNot(error)}.`, errors: [] });
  }
};

const readInput = async <T>(
  path: string,
  what: string,
  read: (text: Uint8Array) => Result<T, InputRejection>,
): Promise<Result<T, BadInput>> => {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const answer = read(bytes.value);
  return answer.ok ? ok(answer.value) : refusal(notValid(nameOf(path), what, answer.refusal));
};

/** Nothing when the signal came before the end of what takes long. */
export const scenarioFileUntil = async (
  path: string,
  signal: AbortSignal,
): Promise<Result<ScenarioRead, BadInput> | undefined> => {
  const bytes = await bytesOf(path, signal);
  if (!bytes.ok) return signal.aborted ? undefined : bytes;
  const read = await readInThread(bytes.value, signal);
  return read && (read.ok ? ok(read.value) : refusal(notValid(nameOf(path), A_SCENARIO, read.refusal)));
};

export const scenarioFile = (path: string): Promise<Result<Scenario, BadInput>> =>
  readInput(path, A_SCENARIO, (bytes) => readScenario(bytes));
export const planFile = (path: string): Promise<Result<Plan, BadInput>> =>
  readInput(path, 'a valid fristad-plan/1', (bytes) => readPlan(bytes));
