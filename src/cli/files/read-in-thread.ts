import type { InputRejection } from '#interchange';
import type { Result } from '#kernel';
import { answer, type ScenarioRead } from './scenario-desk.js';

/** Bytes that are read in any case: it takes a tenth of a second, less than a thread needs to start. */
const AT_ONCE = 256 * 1024;

export type Read = Result<ScenarioRead, InputRejection>;

/** Reads what is long beside the event loop, so that a signal is heard; nothing when it came before the end. */
export const readInThread = async (bytes: Uint8Array, signal: AbortSignal): Promise<Read | undefined> => {
  if (bytes.byteLength <= AT_ONCE) return answer(bytes);
  // Loaded for long texts alone, with the whole room behind its door.
  const { Thread } = await import('#platform');
  if (isOver(signal)) return undefined;
  const thread = new Thread(new URL('./scenario-desk.js', import.meta.url));
  const end = () => void thread.end();
  signal.addEventListener('abort', end);
  try {
    return (await thread.ask(bytes)) as Read;
  } catch (cause) {
    if (isOver(signal)) return undefined;
    throw cause;
  } finally {
    signal.removeEventListener('abort', end);
    await thread.end();
  }
};

const isOver = ({ aborted }: AbortSignal): boolean => aborted;
