import type { components } from '../../api/api.js';
import { useRead } from '../../api/use-read.js';

export type Report = components['schemas']['GroundReport'];
const NEVER_STALE = Infinity;

export const useReports = () => useRead(['ground-reports'], (api) => api.GET('/api/ground-reports'));

/** Towns by their codes. */
export const useTowns = () => {
  const { data } = useRead(['localities'], (api) => api.GET('/api/localities'), { staleTime: NEVER_STALE });
  return (code: string) => data?.items.find((one) => one.code === code);
};
