import type { InputError } from '../errors/input-error.js';
import { draftOf, type Check } from './draft.js';
import { knownReferences } from './known-references.js';
import { uniqueNames } from './unique-names.js';

const checks: readonly Check[] = [uniqueNames, knownReferences];

/** What the single values cannot tell: how the sound parts of a document fit together. */
export const checkMeaning = (root: unknown, structure: readonly InputError[]): readonly InputError[] => {
  const draft = draftOf(root, structure);
  return checks.flatMap((check) => check(draft));
};
