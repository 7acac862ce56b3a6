import type { Thing } from './screen.js';

/** How references of each kind begin. Others may be anything that a file brought in. */
const LOOKS_LIKE: readonly (readonly [RegExp, readonly Thing[]])[] = [
  [/^K-/iu, ['case']],
  [/^R-?\d/iu, ['request']],
  [/^U-?\d/iu, ['unit']],
  [/^PL-/iu, ['placement', 'offer']],
  [/^IN-/iu, ['incident']],
  [/^T-?\d/iu, ['territory']],
  [/^[0-9a-f]{8}-[0-9a-f]{4}-/iu, ['plan', 'approval']],
];

/** What such a reference most likely is of comes first; nothing else changes place. */
export const likeliestFirst = <T extends { readonly shows?: Thing }>(
  reference: string,
  choices: readonly T[],
): readonly T[] => {
  const likely = LOOKS_LIKE.find(([shape]) => shape.test(reference))?.[1] ?? [];
  const place = ({ shows }: T) => (shows !== undefined && likely.includes(shows) ? 0 : 1);
  return choices.toSorted((one, other) => place(one) - place(other));
};
