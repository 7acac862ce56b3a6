import { hardConstraints, type Edit } from '#scoring';
import { bitsOf, sizeOf, type Mask } from './mask.js';

/** An edit, and the constraints that it is meant to satisfy. */
export type Option = {
  readonly edit: Edit;
  /** What it answers: the constraints broken before. */
  readonly answers: Mask;
  /** Every constraint whose verdict it may change. */
  readonly touches: Mask;
};

/** The smallest option of each kind. */
export type Options = Map<string, Option>;

/** Of edits of one kind the one that goes least far, whatever it answers. */
const isBetter = (a: Option, b: Option): boolean =>
  a.edit.size < b.edit.size || (a.edit.size === b.edit.size && sizeOf(a.answers) < sizeOf(b.answers));

export const addIfSmaller = (options: Options, option: Option): void => {
  const known = options.get(option.edit.kind);
  if (known === undefined || isBetter(option, known)) options.set(option.edit.kind, option);
};

/** Fewest constraints first, then the smallest change. A last resort stands behind everything else. */
export const inOrder = (options: Options): readonly Option[] => {
  const all = [...options.values()].sort(
    (a, b) => sizeOf(a.answers) - sizeOf(b.answers) || a.edit.size - b.edit.size,
  );
  const lesser = all.filter(({ edit }) => edit.lastResort !== true);
  return lesser.length > 0 ? lesser : all;
};

export const constraintsOf = (mask: Mask): string =>
  bitsOf(mask)
    .map((bit) => hardConstraints[bit]?.id)
    .join(' + ');
