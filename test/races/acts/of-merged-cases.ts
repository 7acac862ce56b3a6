import type { Act } from './act.js';
import { mergedThen } from './of-cases.js';
import { requestActs } from './of-requests.js';
import { stayActs } from './of-stays.js';

const then = (acts: Readonly<Record<string, Act>>, name: string): Act => mergedThen(acts[name]!);

/** What is done at once of a case that has just become another: whoever has locked the person that it was has locked nothing. */
export const mergedActs: Readonly<Record<string, Act>> = {
  'merge it and ask for another place': then(stayActs, 'ask for another place in an emergency'),
  'merge it and withdraw': then(requestActs, 'withdraw'),
};
