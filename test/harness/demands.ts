import type { DataSource } from 'typeorm';

/** What the policy in force asks of the file of a case, from now on; null where it says nothing. */
export const demand = async (database: DataSource, demands: object | null): Promise<void> => {
  const said = demands === null ? 'NULL' : `'${JSON.stringify(demands)}'`;
  await database.query(
    `SET session_replication_role = replica;
     UPDATE fristad.policy_version SET demands = ${said} WHERE version = national.policy_in_force();
     RESET session_replication_role`,
  );
};
