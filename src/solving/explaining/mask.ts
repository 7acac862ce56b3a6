/** One bit per broken hard constraint, in the order of the list of hard constraints. */
export type Mask = number;

/** How many constraints a mask names. */
export const sizeOf = (mask: Mask): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** The places of the bits that are set, lowest first. */
export const bitsOf = (mask: Mask): readonly number[] => {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(31 - Math.clz32(rest & -rest));
  return bits;
};
