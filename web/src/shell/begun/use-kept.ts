import { useEffect, useMemo, useRef, useState } from 'react';
import { useService } from '../../api/use-api.js';
import type { FormKey } from './begun.model.js';
import { draftsOf } from './drafts-of.js';

const AFTER_MS = 1000;
export type Keeping = 'nothing' | 'waiting' | 'kept' | 'failed';
export type Kept = {
  readonly keeping: Keeping;
  /** Lets it go, once it was sent or is given up; nothing more is kept. */
  readonly forget: () => void;
};

/** Keeps what a form holds with the service, a moment after it was changed last and when the page is left. */
export const useKept = (which: FormKey, value: unknown): Kept => {
  const { apiFor } = useService();
  const { form, of, shape } = which;
  const drafts = useMemo(() => draftsOf(apiFor, { form, of, shape }), [apiFor, form, of, shape]);
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const words = JSON.stringify(value);
  const last = useRef({ words, isOver: false, after: Promise.resolve() });
  const now = useRef(words);

  const keep = useRef<() => void>(() => undefined);
  useEffect(() => {
    now.current = words;
    keep.current = () => {
      const { current } = last;
      if (current.isOver || current.words === now.current) return;
      current.words = now.current;
      const sent: unknown = JSON.parse(now.current);
      current.after = current.after
        .then(() => drafts.write(sent))
        .then(
          () => setKeeping('kept'),
          () => setKeeping('failed'),
        );
    };
    if (last.current.isOver || last.current.words === words) return undefined;
    setKeeping('waiting');
    const timer = setTimeout(() => keep.current(), AFTER_MS);
    return () => clearTimeout(timer);
  }, [words, drafts]);

  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') keep.current();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      keep.current();
    };
  }, []);

  const forget = () => {
    const { current } = last;
    current.isOver = true;
    setKeeping('nothing');
    current.after = current.after.then(() => drafts.remove()).catch(() => undefined);
  };
  return { keeping, forget };
};
