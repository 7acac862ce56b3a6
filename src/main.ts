import 'reflect-metadata';
import { configFromEnvironment } from '#platform';
import { startService } from './service.js';
import { sayWhyNot } from './why-not.js';

try {
  const { address } = await startService(configFromEnvironment());
  process.stdout.write(
    `Fristad is at ${address}/api\nLog in: ${address}/api/auth/login\nDocumentation: ${address}/api/docs\n`,
  );
} catch (cause) {
  sayWhyNot(cause);
}
