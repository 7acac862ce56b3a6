import { useCodes } from './use-codes.js';

export type Option<C extends string> = { readonly value: C; readonly label: string };

/** Codes of a list as one chooses among them, by the service’s own names. */
export const useOptions = (): (<C extends string>(list: string, codes: readonly C[]) => Option<C>[]) => {
  const label = useCodes();
  return (list, codes) => codes.map((code) => ({ value: code, label: label(list, code) }));
};
