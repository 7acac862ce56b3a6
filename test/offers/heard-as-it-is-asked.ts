import { expect } from '@jest/globals';
import type { Caller, Json } from '../harness/service/a-caller.js';

const kind = 'approval.asked-in-emergency';

/** Of a question that approvers of any region may answer each hears; those of others without the case, and who asked not at all. */
export const heardAsItIsAsked = async (
  { region, case: ref }: { readonly region: string; readonly case: string },
  question: string,
  [far, own, asker]: readonly [Caller, Caller, Caller],
): Promise<void> => {
  const heardBy = async (who: Caller) =>
    (await who.everyPage('/events'))?.filter(({ subject }: Json) => subject === question);
  expect(await heardBy(far)).toEqual([expect.objectContaining({ kind, region, case: null })]);
  expect(await heardBy(own)).toEqual([expect.objectContaining({ kind, region, case: ref })]);
  expect(await heardBy(asker)).toEqual([]);
};
