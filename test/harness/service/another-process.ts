import { OwnProcess } from '../own-process.js';

/** Another process with the whole service on the same database, and where it is asked. */
export const anotherProcess = async (url: string, settings: Readonly<Record<string, string>>) => {
  const words = [url, JSON.stringify(settings)];
  const serving = new OwnProcess('test/harness/service/serving.ts', { words });
  const address = await serving.says(/^\{"address":"(.*)"\}$/m);
  return { address: `${address}/api`, pid: serving.child.pid, stop: () => serving.stop('SIGKILL') };
};
