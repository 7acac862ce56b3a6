import { createInterface } from 'node:readline';
import { configOn } from '../harness/service/a-service.js';
import { silent } from '../harness/service/silent.js';
import type { RacerInput } from './a-racer.js';
import { AT_ONCE, DayOfArrival } from './conditions.js';
import { ACTS } from './the-acts.js';

/** A process of its own that does acts as it is told, a line for each, and answers how each ended. */
const [url = '', keys = ''] = process.argv.slice(2);
const serving = {
  DATABASE_URL: url,
  DATABASE_POOL_SIZE: AT_ONCE,
  FRISTAD_DATA_DIR: '',
  FRISTAD_DURABLE: true,
};
const config = configOn({ serving }, { FRISTAD_KEY_DIR: keys, DATABASE_POOL_SIZE: String(AT_ONCE) });
const app = await silent(config, new DayOfArrival());
const say = (answer: object) => process.stdout.write(`${JSON.stringify(answer)}\n`);
say({ ready: true });

const perform = async ({ id, act, ...input }: RacerInput & { readonly id: string }) => {
  try {
    const outcome = (await ACTS[act]?.run(app, input)) as
      | {
          ok?: boolean;
          value?: { code?: string };
          refusal?: { code: string };
        }
      | undefined;
    say({ id, ended: outcome?.refusal?.code ?? outcome?.value?.code ?? 'done' });
  } catch (cause) {
    say({ id, failed: (cause as { code?: string }).code ?? String(cause) });
  }
};
createInterface(process.stdin).on(
  'line',
  (line) => void perform(JSON.parse(line) as Parameters<typeof perform>[0]),
);
