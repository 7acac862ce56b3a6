// Sends this process the SIGNALS, once, when a long loop within the function named by SIGNAL_WITHIN lets others run.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const within = process.env.SIGNAL_WITHIN;
const letOthersRun = timers.setImmediate;
let sent = false;
Error.stackTraceLimit = 60;
timers.setImmediate = (...rest) => {
  if (!sent && new RegExp(`at async (\\S+\\.)?${within} `, 'u').test(new Error().stack)) {
    sent = true;
    for (const signal of process.env.SIGNALS.split(',')) process.kill(process.pid, signal);
  }
  return letOthersRun(...rest);
};
syncBuiltinESMExports();
