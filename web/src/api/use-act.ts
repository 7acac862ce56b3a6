import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Api } from './client.js';
import { got, type Answered } from './got.js';
import type { ApiProblem } from './problem.js';
import type { About } from './purpose.js';
import { useService } from './use-api.js';

type Options<T> = About & {
  /** Names of what is read anew once it is done. */
  readonly changes?: readonly string[];
  readonly onDone?: (value: T) => void;
};
type Intent = { readonly words: string; readonly key: string };

/**
 * Does something. The same wish sent again, after an error or a lost answer, brings the same `Idempotency-Key`, so that it
 * is done once; another wish brings another.
 */
export const useAct = <W, T>(
  act: (api: Api, wish: W) => Promise<Answered<T>>,
  { changes = [], onDone, ...about }: Options<T> = {},
): UseMutationResult<T, ApiProblem, W> => {
  const { apiFor } = useService();
  const queries = useQueryClient();
  const intent = useRef<Intent | undefined>(undefined);
  const keyOf = (wish: W): string => {
    const words = JSON.stringify(wish ?? null);
    if (intent.current?.words !== words) intent.current = { words, key: crypto.randomUUID() };
    return intent.current.key;
  };
  return useMutation<T, ApiProblem, W>({
    mutationFn: async (wish) => got(await act(apiFor(about, keyOf(wish)), wish)),
    onSuccess: async (value) => {
      intent.current = undefined;
      await Promise.all(changes.map((name) => queries.invalidateQueries({ queryKey: [name] })));
      onDone?.(value);
    },
  });
};
