import { startService } from '../../src/service.js';
import { AUDIENCE } from '../harness/service/an-issuer.js';
import { configOn } from '../harness/service/a-service.js';
import { DayThatStays } from '../harness/service/the-day.js';

/** A process of its own that is the whole service, on a database that others serve too; it says its address when it listens. */
const [url = '', keys = '', issuer = ''] = process.argv.slice(2);
const serving = { DATABASE_URL: url, DATABASE_POOL_SIZE: 12, FRISTAD_DATA_DIR: '', FRISTAD_DURABLE: true };
const identity = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: AUDIENCE };
const config = configOn({ serving }, { ...identity, FRISTAD_KEY_DIR: keys, DATABASE_POOL_SIZE: '12' });
const { address } = await startService(config, new DayThatStays());
process.stdout.write(`${JSON.stringify({ address })}\n`);
