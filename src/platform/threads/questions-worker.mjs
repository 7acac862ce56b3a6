import { parentPort, workerData } from 'node:worker_threads';

const { answer } = await import(workerData.module);

const isBytes = (value) => value instanceof Uint8Array && value.byteLength === value.buffer.byteLength;
/** Bytes that are the answer, or one of its parts, are handed over and not copied. */
const memoryOf = (told) => {
  if (typeof told !== 'object' || told === null) return [];
  const parts = ArrayBuffer.isView(told) ? [told] : Object.values(told);
  return parts.filter(isBytes).map(({ buffer }) => buffer);
};

parentPort.on('message', async (question) => {
  try {
    const told = await answer(question);
    parentPort.postMessage({ answer: told }, memoryOf(told));
  } catch (cause) {
    parentPort.postMessage({ failed: cause });
  }
});
