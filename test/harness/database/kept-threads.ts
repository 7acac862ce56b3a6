import type { Worker } from 'node:worker_threads';
import { Thread } from '#platform';
import { isKeeping } from './kept-databases.js';

/** Threads that nobody uses, by what they run. */
type Spare = Map<string, Worker[]>;
const realm = globalThis as unknown as { keptThreads?: Spare };

/** A thread that is ended while it has nothing to do waits for the next that is started to do the same. */
function kept(worker: Worker, spare: Worker[]): Worker {
  let unanswered = 0;
  const [ask, terminate] = [worker.postMessage.bind(worker), worker.terminate.bind(worker)];
  const count = () => void (unanswered -= 1);
  const postMessage: Worker['postMessage'] = (...question) => {
    unanswered += 1;
    ask(...question);
  };
  // Where nobody listens for its messages, Node lets a worker's port go.
  const forget = () => {
    for (const each of worker.listeners('message')) if (each !== count) worker.off('message', each as never);
    worker.removeAllListeners('error').removeAllListeners('exit');
  };
  const end = () => {
    if (unanswered !== 0) return terminate();
    worker.emit('exit', 0);
    forget();
    spare.push(worker);
    return Promise.resolve(0);
  };
  return Object.assign(worker.on('message', count), { postMessage, terminate: end });
}

/** Of suites that share a process, a thread is loaded once, for half a second of work: it keeps nothing between two questions. */
export function shareThreads(): void {
  if (!isKeeping || realm.keptThreads) return;
  const spare: Spare = (realm.keptThreads = new Map());
  const start = Thread.start.bind(Thread);
  Thread.start = (module, limits) => {
    const name = `${module.href} ${JSON.stringify(limits)}`;
    const waiting = spare.get(name) ?? [];
    spare.set(name, waiting);
    return waiting.pop() ?? kept(start(module, limits), waiting);
  };
}
