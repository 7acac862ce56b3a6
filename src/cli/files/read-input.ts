import { readFile } from 'node:fs/promises';
import { ok, refuse, type Result } from '#kernel';
import { readPlan, readScenario, type InputRefusal } from '#interchange';
import type { Plan, Scenario } from '#scoring';
import { notValid, type BadInput } from '../refusal.js';
import { whyNot } from './why-not.js';

const readInput = async <T>(
  path: string,
  what: string,
  read: (text: Uint8Array) => Result<T, InputRefusal>,
): Promise<Result<T, BadInput>> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return refuse({ sentence: `${path} can not be read: ${whyNot(error)}.`, errors: [] });
  }
  const answer = read(bytes);
  return answer.ok ? ok(answer.value) : refuse(notValid(path, what, answer.refusal));
};

export const scenarioFile = (path: string): Promise<Result<Scenario, BadInput>> =>
  readInput(path, 'a valid fristad-scenario/1', (bytes) => readScenario(bytes));
export const planFile = (path: string): Promise<Result<Plan, BadInput>> =>
  readInput(path, 'a valid fristad-plan/1', (bytes) => readPlan(bytes));
