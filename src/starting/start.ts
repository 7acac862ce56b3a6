import { configFromEnvironment, helpAsked, type Config, type Program } from '#settings';
import { nodeIsTooOld } from './oldest-node.js';
import { sayNotWritten, sayWhyNot } from './why-not.js';

const BAD_WORDS = 2;

/**
 * Runs a program of the service: answers `--help`, refuses other words (2), and says last, in a sentence, why it can't start
 * (4). What a service is made of takes long to load; `run` loads it, for nothing else needs it.
 */
export const start = async (program: Program, run: (config: Config) => Promise<void>): Promise<void> => {
  const asked = helpAsked(process.argv.slice(2), program);
  if (!asked.ok) {
    process.stderr.write(`${asked.refusal}\n`);
    process.exitCode = BAD_WORDS;
    return;
  }
  if (asked.value !== undefined) {
    process.stdout.once('error', sayNotWritten).write(asked.value);
    return;
  }
  try {
    const tooOld = nodeIsTooOld();
    if (tooOld !== undefined) throw new Error(tooOld);
    await run(configFromEnvironment());
  } catch (cause) {
    sayWhyNot(cause);
  }
};
