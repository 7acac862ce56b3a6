import type { Brand } from '#kernel';

/** A type of the scenario as it is written down: ids are plain text, distances plain numbers. */
export type Raw<T> =
  T extends Brand<string, string>
    ? string
    : T extends Brand<number, string>
      ? number
      : T extends readonly [unknown, unknown]
        ? T
        : T extends readonly (infer Item)[]
          ? readonly Raw<Item>[]
          : T extends object
            ? { readonly [Key in keyof T]: Raw<T[Key]> }
            : T;
export type Over<T> = T extends unknown ? Partial<Raw<T>> : never;
