import type { INestApplicationContext } from '@nestjs/common';
import type { Result } from '#kernel';
import { CollectScenario, FreezeProblem } from '#problem';
import type { Scenario } from '#scoring';
import { unfreeze } from '../../src/runs/solving/unfreeze.js';
import { ProblemDesk } from '../../src/problem/application/problem-desk.port.js';

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
const valueOf = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

/** Everything that is kept, as whoever acts reads it. @throws Error when there is nothing yet. */
export const storedScenario = async (app: INestApplicationContext): Promise<Scenario> => {
  const collected = valueOf(await app.get(CollectScenario, { strict: false }).run({}));
  return parsed(await app.get(ProblemDesk, { strict: false }).write(collected)) as Scenario;
};

/** The problem as a run started now would freeze it, with its distances. */
export const problemFrozen = async (app: INestApplicationContext): Promise<unknown> => {
  const surveyed = valueOf(await app.get(FreezeProblem, { strict: false }).run({}));
  const frozen = await app.get(ProblemDesk, { strict: false }).freeze(surveyed);
  return { ...frozen, ...unfreeze(frozen) };
};
