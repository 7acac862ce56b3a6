import { toProblem } from '#platform';
import { parseDraftKey, type DraftPlace } from '../domain/form-draft.js';
import { keyProblems } from './draft-problems.js';

/** @throws ProblemException where no form may be called so */
export const placeOf = (raw: string, caseRef: string | null): DraftPlace => {
  const key = parseDraftKey(raw);
  if (key === undefined) throw toProblem(keyProblems, { code: 'no-such-form' });
  return { case: caseRef, key };
};
