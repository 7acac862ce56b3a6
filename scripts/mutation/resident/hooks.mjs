// Lets a process import a spec again and again, each time under another query, with its `describe` and `it` told to us.
import { registerHooks } from 'node:module';

const GLOBALS = new URL('./globals.mjs', import.meta.url).href;
const plain = (url) => url?.replace(/\?.*$/, '');

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: GLOBALS, shortCircuit: true }
      : next(specifier, { ...context, parentURL: plain(context.parentURL) }),
  load: (url, context, next) => next(/\.spec\.ts\?/.test(url) ? plain(url) : url, context),
});
