import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const TICKS_A_SECOND = 100;
const DEAREST = 20;

/** Parent and seconds of work of a process, those of its children that ended included; nothing when it is gone. */
const statOf = (pid) => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, ...rest] = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return {
      pid,
      parent,
      seconds: rest.slice(9, 13).reduce((sum, ticks) => sum + ticks, 0) / TICKS_A_SECOND,
    };
  } catch {
    return undefined;
  }
};

/** Seconds of work of this process and all that descend from it. */
const worked = () => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  const mine = new Set([process.pid]);
  for (let size = 0; size < mine.size;) {
    size = mine.size;
    for (const { pid, parent } of all) if (mine.has(parent)) mine.add(pid);
  }
  return all.reduce((sum, { pid, seconds }) => sum + (mine.has(pid) ? seconds : 0), 0);
};

/** Tells the dearest suites by the work that was done until each ended: of one worker, or it is also another's. Linux. */
class CpuOfSuites {
  last = worked();
  suites = [];

  onTestFileResult({ path }) {
    const now = worked();
    this.suites.push([now - this.last, relative(process.cwd(), path)]);
    this.last = now;
  }

  onRunComplete() {
    const dearest = this.suites.toSorted(([a], [b]) => b - a).slice(0, DEAREST);
    const lines = [...dearest, [worked(), 'in all']].map(
      ([seconds, name]) => `${seconds.toFixed(1)} s  ${name}`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

// Jest takes a reporter by no other name.
export { CpuOfSuites as default };
