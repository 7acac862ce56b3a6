import pg from 'pg';

const INT8 = 20;
const DATE = 1082;

/** @throws RangeError beyond 2^53, where a number would no longer be exact. */
const exactNumber = (raw: string): number => {
  const value = Number(raw);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${raw} is too large to be read exactly.`);
  return value;
};

const defaultParser = pg.types.getTypeParser as (type: number, format?: string) => (raw: string) => unknown;
const own = new Map<number, (raw: string) => unknown>([
  [INT8, exactNumber],
  [DATE, (raw) => raw],
]);

/**
 * How columns become values: `bigint` an exact number, `date` a text `YYYY-MM-DD` (a Date would shift by the
 * machine's time zone), `numeric` a text; all else as the driver does it.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((type: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : own.get(type)) ?? defaultParser(type, format)) as never,
};
