import { useCallback, useMemo } from 'react';
import { useRead } from '../api/use-read.js';

const NEVER_STALE = Infinity;

/** What regions, municipalities and localities are called; the code itself until that is there. */
export const usePlaces = (): ((code: string) => string) => {
  const options = { staleTime: NEVER_STALE };
  const regions = useRead(['regions'], (api) => api.GET('/api/regions'), options).data;
  const municipalities = useRead(['municipalities'], (api) => api.GET('/api/municipalities'), options).data;
  const localities = useRead(['localities'], (api) => api.GET('/api/localities'), options).data;
  const names = useMemo(() => {
    const all = [regions, municipalities, localities].flatMap((answer) => answer?.items ?? []);
    return new Map(all.map(({ code, name }) => [code, name]));
  }, [regions, municipalities, localities]);
  return useCallback((code: string) => names.get(code) ?? code, [names]);
};
