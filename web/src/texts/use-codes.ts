import { useCallback } from 'react';
import { useRead } from '../api/use-read.js';
import { useLanguage } from './texts.js';

const NEVER_STALE = Infinity;

/** The service's own names of its codes: `label('task', 'ARRIVAL')`; the code itself until they are there. */
export const useCodes = (): ((list: string, code: string) => string) => {
  const { language } = useLanguage();
  const { data } = useRead(['codes'], (api) => api.GET('/api/codes'), { staleTime: NEVER_STALE });
  return useCallback(
    (list, code) => {
      const found = data?.items.find((one) => one.list === list)?.codes.find((one) => one.code === code);
      if (found === undefined) return code;
      return language === 'sv' ? found.labelSv : found.labelEn;
    },
    [data, language],
  );
};
