import { readConfig, sentenceOf, type Config } from './config.js';

/** The process's configuration; the only place that reads its environment. @throws Error that lists every fault. */
export function configFromEnvironment(): Config {
  const config = readConfig(process.env);
  if (!config.ok)
    throw new Error(['The configuration is not right.', ...config.refusal.map(sentenceOf)].join('\n'));
  return config.value;
}
