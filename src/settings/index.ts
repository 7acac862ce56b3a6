export { readConfig, type Config, type ConfigFault } from './config.js';
export { configFromEnvironment } from './environment.js';
export { helpAsked, type Program } from './help.js';
