import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import type { Api } from './client.js';
import { got, gotTagged, type Answered, type Tagged } from './got.js';
import { ApiProblem } from './problem.js';
import type { About } from './purpose.js';
import { useService } from './use-api.js';

type Options = Pick<UseQueryOptions, 'enabled' | 'refetchInterval' | 'staleTime'> & About;
type Ask<T> = (api: Api) => Promise<Answered<T>>;

const ONCE_MORE = 1;
const retry = (failed: number, thrown: unknown) =>
  failed < ONCE_MORE && thrown instanceof ApiProblem && (thrown.status === 0 || thrown.status >= 500);

const useAsked = <R>(
  key: readonly unknown[],
  read: (api: Api) => Promise<R>,
  { purpose, case: ref, ...options }: Options,
): UseQueryResult<R, ApiProblem> => {
  const { apiFor } = useService();
  const about = { ...(purpose && { purpose }), case: ref };
  return useQuery<R, ApiProblem>({
    queryKey: [...key, about],
    queryFn: () => read(apiFor(about)),
    retry,
    ...(options as object),
  });
};

/** Reads something of the service for the purpose of the screen. `key` begins with the name of what is read. */
export const useRead = <T>(key: readonly unknown[], ask: Ask<T>, options: Options = {}) =>
  useAsked<T>(key, async (api) => got(await ask(api)), options);

/** The same with the tag of its version, for what is changed afterwards. */
export const useTagged = <T>(key: readonly unknown[], ask: Ask<T>, options: Options = {}) =>
  useAsked<Tagged<T>>(key, async (api) => gotTagged(await ask(api)), options);
