import { parentPort, workerData } from 'node:worker_threads';

const { answer } = await import(workerData.module);

const isBytes = (value) => value instanceof Uint8Array && value.byteLength === value.buffer.byteLength;
/** Bytes that are the answer, or one of its parts, are handed over and not copied. */
const memoryOf = (given) => {
  if (typeof given !== 'object' || given === null) return [];
  const parts = ArrayBuffer.isView(given) ? [given] : Object.values(given);
  return parts.filter(isBytes).map(({ buffer }) => buffer);
};

parentPort.on('message', async (question) => {
  try {
    const given = await answer(question);
    parentPort.postMessage({ answer: given }, memoryOf(given));
  } catch (cause) {
    parentPort.postMessage({ failed: cause });
  }
});
