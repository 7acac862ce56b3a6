import { access } from './access.js';
import { confirm } from './confirm.js';
import { incidents } from './incidents.js';
import { live } from './live.js';
import { interrupt } from './interrupt.js';
import { nationalDay } from './national-day.js';
import { ninetyDays } from './ninety-days.js';
import { peers } from './peers.js';
import { scarceWeek } from './scarce-week.js';
import { speed } from './speed.js';

const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  'national-day': nationalDay,
  'scarce-week': scarceWeek,
  peers,
  access,
  live,
  incidents,
  interrupt,
  speed,
  confirm,
  'ninety-days': ninetyDays,
};

const [name = ''] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (benchmark === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`);
  process.exitCode = 2;
} else {
  await benchmark();
}
