import { ok, refusal, type Result } from '#kernel';

/** Reads one setting: its value, or what would have been right. */
export type Reader<T> = (raw: string | undefined) => Result<T, string>;

const absent = (raw: string | undefined): raw is undefined | '' => raw === undefined || raw.trim() === '';

export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (raw) =>
    absent(raw) ? ok(undefined) : read(raw);

export const withDefault =
  <T>(fallback: T, read: Reader<T>): Reader<T> =>
  (raw) =>
    absent(raw) ? ok(fallback) : read(raw);

export const text =
  ({ least }: { least: number }): Reader<string> =>
  (raw = '') =>
    raw.length >= least ? ok(raw) : refusal(`text of at least ${least} characters`);

export const wholeNumber =
  ({ least, most }: { least: number; most: number }): Reader<number> =>
  (raw = '') => {
    const value = Number(raw);
    const right = /^\d+$/.test(raw) && value >= least && value <= most;
    return right ? ok(value) : refusal(`a whole number from ${least} to ${most}`);
  };

export const oneOf =
  <const T extends string>(choices: readonly T[]): Reader<T> =>
  (raw) => {
    const choice = choices.find((candidate) => candidate === raw);
    return choice === undefined ? refusal(`one of ${choices.join(', ')}`) : ok(choice);
  };

export const yesOrNo: Reader<boolean> = (raw) => {
  const choice = oneOf(['yes', 'no'])(raw);
  return choice.ok ? ok(choice.value === 'yes') : choice;
};

export const postgresUrl: Reader<string> = (raw = '') =>
  URL.canParse(raw) && /^postgres(ql)?:$/.test(new URL(raw).protocol)
    ? ok(raw)
    : refusal('an address such as postgres://user:password@host:5432/database');

const addressIn = (raw: string): URL | undefined => {
  const address = URL.canParse(raw) ? new URL(raw) : undefined;
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address?.hostname ?? '');
  return address?.protocol === 'https:' || (address?.protocol === 'http:' && isLocal) ? address : undefined;
};

/** An https address; http only to this very machine. */
export const webAddress: Reader<string> = (raw = '') =>
  addressIn(raw) ? ok(raw) : refusal('an https address (http only to this machine)');

/** Scheme, host and port, and nothing after. */
export const webOrigin: Reader<string> = (raw = '') =>
  addressIn(raw)?.origin === raw ? ok(raw) : refusal('an https origin such as https://fristad.example.se');
