import type { Caller } from '../harness/service/a-caller.js';

/** A stream of events that is being read. */
export const aStream = async (asked: Caller, headers: Readonly<Record<string, string>> = {}) => {
  const left = new AbortController();
  const answer = await asked.ask('/events/stream', { headers, signal: left.signal });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  /** Reads on until that was said; false when the stream has ended without. */
  const says = async (words: string): Promise<boolean> => {
    while (!text.includes(words)) {
      const { value, done } = await reader.read();
      if (done) return false;
      text += value;
    }
    return true;
  };
  const end = async () => {
    while (!(await reader.read()).done);
  };
  const leave = () => {
    left.abort();
  };
  return { status: answer.status, says, end, leave, said: () => text };
};
