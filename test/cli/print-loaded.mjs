// Tells at the end, on the error stream, which packages this process has loaded.
import { registerHooks } from 'node:module';

const packages = new Set();
registerHooks({
  load: (url, context, next) => {
    packages.add(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1]);
    return next(url, context);
  },
});
process.on('exit', () => process.stderr.write(`loaded ${[...packages].join(' ')}\n`));
