import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from './api.js';
import { eventsIn, staleAfter } from './event-lines.model.js';
import { useService } from './use-api.js';

type Happened = components['schemas']['EventView'];
const AGAIN_MS = 5000;
const TOGETHER_MS = 200;

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Tells of each event until the stream ends. */
const listen = async (stream: ReadableStream<BufferSource>, tell: (happened: Happened) => void) => {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const read = eventsIn(rest + value);
    ({ rest } = read);
    for (const data of read.data) tell(JSON.parse(data) as Happened);
  }
};

/** Reads anew what somebody looks at once something happened to it; many things at once, once. */
export const useFollowedEvents = (): void => {
  const { apiFor } = useService();
  const queries = useQueryClient();
  useEffect(() => {
    const leaving = new AbortController();
    const stale = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = ({ subjectKind }: Happened) => {
      staleAfter(subjectKind).forEach((name) => stale.add(name));
      timer ??= setTimeout(() => {
        timer = undefined;
        const names = [...stale];
        stale.clear();
        void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => names.includes(String(name)) });
      }, TOGETHER_MS);
    };
    const { signal } = leaving;
    const follow = async () => {
      while (!signal.aborted) {
        const asked = { parseAs: 'stream', signal } as const;
        const { data } = await apiFor({}).GET('/api/events/stream', asked);
        if (data) await listen(data, tell);
        await pause(AGAIN_MS, signal);
      }
    };
    const keepFollowing = (): Promise<void> =>
      follow().catch(() => (signal.aborted ? undefined : pause(AGAIN_MS, signal).then(keepFollowing)));
    void keepFollowing();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [apiFor, queries]);
};
