import 'reflect-metadata';
import { processTerminal } from './cli/terminal.js';
import { wishesOf } from './demo/wishes.js';
import { nodeIsTooOld } from './starting/oldest-node.js';
import { sayNotWritten, sayWhyNot } from './starting/why-not.js';

const terminal = processTerminal();
const wishes = wishesOf(process.argv.slice(2), terminal);
const tooOld = nodeIsTooOld();
try {
  if (tooOld !== undefined) throw new Error(tooOld);
  if (typeof wishes === 'number') process.exitCode = wishes;
  else await (await import('./demo/show.js')).show(wishes, terminal);
} catch (cause) {
  sayWhyNot(cause);
}
const lost = await terminal.lost();
if (lost) sayNotWritten(lost);
