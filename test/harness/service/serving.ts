import { startService } from '../../../src/service.js';
import { configOn } from './a-service.js';
import { DayThatStays } from './the-day.js';

/** A process of its own with the whole service, for a database and settings that it is told; it says where it listens. */
const [url = '', settings = '{}'] = process.argv.slice(2);
const serving = { DATABASE_URL: url, DATABASE_POOL_SIZE: 12, FRISTAD_DATA_DIR: '', FRISTAD_DURABLE: true };
const more = JSON.parse(settings) as Readonly<Record<string, string>>;
const { address } = await startService(configOn({ serving }, more), new DayThatStays());
process.stdout.write(`${JSON.stringify({ address })}\n`);
