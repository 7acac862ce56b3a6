import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/problem.js';
import { Loading } from './loading.js';
import { ProblemNote } from './problem-note.js';

type Props<T> = { readonly of: UseQueryResult<T, ApiProblem>; readonly children: (value: T) => ReactNode };

/** What was read: on its way, not to be had, or there. What is there stays while it is read anew. */
export const Shown = <T,>({ of, children }: Props<T>) => {
  if (of.data !== undefined) return children(of.data);
  if (of.error !== null) return <ProblemNote problem={of.error} onRetry={() => void of.refetch()} />;
  return <Loading />;
};
