import { openDatabase, type DatabaseChoice } from '#platform';
import { readProbes } from './probes.js';
import { openKeyRoom } from '../harness/key-room.js';

/** A process of its own: wraps all data keys anew while it goes on reading. One line of figures after every batch. */
const [choice = '{}', keys = '', batch = '10'] = process.argv.slice(2);
const database = await openDatabase(JSON.parse(choice) as DatabaseChoice, { entities: [], migrations: [] });
const room = await openKeyRoom(database.dataSource, keys);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const reading = await readProbes(room, { readers: 3 });
const result = await room.rewrap.run({
  batch: Number(batch),
  onBatch: (rewrapped) => say({ rewrapped, ...reading.figures() }),
});
await reading.stop();
say({ ...result, ...reading.figures(), finished: true });
await database.close();
