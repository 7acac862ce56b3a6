import pg from 'pg';

/** Makes a unit dearer again and again, each time committed, and says by how much it is. */
const [address, unit] = process.argv.slice(2);
const client = new pg.Client({ connectionString: address });
await client.connect();
for (let cost = 1; ; cost += 1) {
  await client.query('UPDATE fristad.housing_unit SET monthly_cost = $1 WHERE id = $2', [100 * cost, unit]);
  process.stdout.write(`${cost}\n`);
}
