import { readConfig, sentenceOf, type Config } from './config.js';

/**
 * The process's configuration; the only place that reads its environment. `defaults` stand where it is silent.
 * @throws Error that lists every fault.
 */
export function configFromEnvironment(defaults: NodeJS.ProcessEnv = {}): Config {
  const config = readConfig({ ...defaults, ...process.env });
  if (!config.ok)
    throw new Error(['The configuration is not right.', ...config.refusal.map(sentenceOf)].join('\n'));
  return config.value;
}
