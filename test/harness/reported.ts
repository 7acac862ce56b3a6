import type { ownerOf } from './database/owner.js';

/** What happened to a placement, in order. */
export const reportedOf = async (
  database: ReturnType<typeof ownerOf>,
  placement: string,
): Promise<readonly string[]> => {
  const rows = await database.query<{ kind: string }[]>(
    `SELECT kind FROM fristad.event WHERE subject = $1 ORDER BY ordinal`,
    [placement],
  );
  return rows.map(({ kind }) => kind);
};
