import { digestOf, readScenario, type InputRejection } from '#interchange';
import { ok, type Result } from '#kernel';
import type { Scenario } from '#scoring';

export type ScenarioRead = { readonly scenario: Scenario; readonly digest: string };

/** Run in a thread of its own. */
export const answer = (bytes: Uint8Array): Result<ScenarioRead, InputRejection> => {
  const read = readScenario(bytes);
  return read.ok ? ok({ scenario: read.value, digest: digestOf(read.value) }) : read;
};
