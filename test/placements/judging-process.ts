import pg from 'pg';
import { JudgeByItself } from '#placements';
import { StaysToJudge } from '../../src/placements/application/stays-to-judge.port.js';
import { configOn } from '../harness/service/a-service.js';
import { silent } from '../harness/service/silent.js';
import { DayThatStays } from '../harness/service/the-day.js';

/**
 * A process of its own that judges whatever waits, until it is killed. Told whose the database is, it is careless: it takes
 * off the list what it is about to judge, in a transaction of its own, says so and gets no further.
 */
const [url = '', keys = '', owner = ''] = process.argv.slice(2);
const serving = { DATABASE_URL: url, DATABASE_POOL_SIZE: 4, FRISTAD_DATA_DIR: '', FRISTAD_DURABLE: true };
const app = await silent(configOn({ serving }, { FRISTAD_KEY_DIR: keys }), new DayThatStays());
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const beCareless = async (): Promise<void> => {
  const stays = app.get(StaysToJudge);
  const waiting = stays.waiting.bind(stays);
  const beside = new pg.Client({ connectionString: owner });
  await beside.connect();
  stays.waiting = async (atOnce) => {
    const taken = await waiting(atOnce);
    if (taken.length === 0) return taken;
    const turns = taken.flatMap((one) => one.turns);
    await beside.query('DELETE FROM fristad.stay_to_judge WHERE turn = ANY ($1)', [turns]);
    say({ taken: turns.length });
    return new Promise(() => undefined);
  };
};
if (owner !== '') await beCareless();
app.get(JudgeByItself).start();
say({ ready: true });
