/** What the log says of an error. */
export type LoggedError = Readonly<Record<string, unknown>>;
type Thrown = Partial<
  Record<'raw' | 'name' | 'message' | 'stack' | 'code' | 'table' | 'constraint' | 'query', unknown>
>;

const SQLSTATE = /^[0-9A-Z]{5}$/;
const isOfDatabase = ({ code, query }: Thrown) =>
  query !== undefined || (typeof code === 'string' && SQLSTATE.test(code));
const whereOf = (stack: unknown): string =>
  String(stack)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/**
 * An error without the values that it was about. What a database says of a failure repeats them, in its message too, and
 * so do the parameters and bodies that libraries hang on an error; of those only the place in the code and the schema is
 * kept.
 */
export const errorInLog = (thrown: unknown): LoggedError => {
  const given = (thrown ?? {}) as Thrown;
  const { name, message, stack, code, table, constraint, query } = (given.raw ?? given) as Thrown;
  const known = { type: name, code, stack: whereOf(stack) };
  return isOfDatabase({ code, query }) ? { ...known, table, constraint, query } : { ...known, message };
};

/** Arguments of a log line about an error alone, of which the error's own words would else become the line's. */
export const withoutItsWords = (given: readonly unknown[]): readonly unknown[] => {
  const [first, ...rest] = given;
  const logged = first instanceof Error ? { err: first } : first;
  const { err } = (logged ?? {}) as { readonly err?: unknown };
  const isAlone = rest.every((one) => one === undefined);
  return err instanceof Error && isAlone ? [logged, err.name] : given;
};
