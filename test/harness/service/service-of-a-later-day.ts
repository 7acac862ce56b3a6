import 'reflect-metadata';
import { dateOf, dayOf, plusDays, type IsoDate } from '#kernel';
import { SystemClock } from '#platform';
import { configFromEnvironment } from '#settings';
import { startService } from '../../../src/service.js';
import { standStill } from './the-day.js';

const days = Number(process.argv[2]);

/** A clock on which it is some days later; instants go on as they are. */
class LaterDay extends SystemClock {
  override today(at: Date = this.now()): IsoDate {
    return dateOf(plusDays(dayOf(super.today(at)), days));
  }
}

const { app, address } = await startService(configFromEnvironment(), new LaterDay());
await standStill(app);
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.stdout.write(`Fristad is at ${address}/api\n`);
