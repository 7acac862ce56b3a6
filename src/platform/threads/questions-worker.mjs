import { parentPort, workerData } from 'node:worker_threads';

const { answer } = await import(workerData.module);

parentPort.on('message', (question) => {
  try {
    parentPort.postMessage({ answer: answer(question) });
  } catch (cause) {
    parentPort.postMessage({ failed: cause });
  }
});
