import { useRead } from '../api/use-read.js';

const NEVER_STALE = { staleTime: Infinity };
/** Where there are none yet: always the same list. */
const NONE = [] as const;

/** The localities, municipalities and regions themselves, to choose from. */
export const useLocalities = () =>
  useRead(['localities'], (api) => api.GET('/api/localities'), NEVER_STALE).data?.items ?? NONE;
export const useMunicipalities = () =>
  useRead(['municipalities'], (api) => api.GET('/api/municipalities'), NEVER_STALE).data?.items ?? NONE;
export const useRegions = () =>
  useRead(['regions'], (api) => api.GET('/api/regions'), NEVER_STALE).data?.items ?? NONE;
