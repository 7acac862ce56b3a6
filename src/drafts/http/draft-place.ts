import { nothingHere } from '#access';
import { parseDraftKey, type DraftPlace } from '../domain/form-draft.js';

/** @throws ProblemException where no form is called so */
export const placeOf = (raw: string, caseRef: string | null): DraftPlace => {
  const key = parseDraftKey(raw);
  if (key === undefined) throw nothingHere();
  return { case: caseRef, key };
};
