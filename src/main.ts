import 'reflect-metadata';
import { configFromEnvironment } from '#platform';
import { startService } from './service.js';
import { sayWhyNot } from './why-not.js';

try {
  const { address, token } = await startService(configFromEnvironment());
  const secret = token.isNew ? token.value : '(the one in FRISTAD_TOKEN)';
  process.stdout.write(
    `Fristad is at ${address}/api\nBearer token: ${secret}\nDocumentation: ${address}/api/docs\n`,
  );
} catch (cause) {
  sayWhyNot(cause);
}
