import { useCallback } from 'react';
import type { components } from '../api/api.js';
import { useRead } from '../api/use-read.js';
import { useLanguage } from './texts.js';

type Code = components['schemas']['FeatureCode'];
const NEVER_STALE = Infinity;
/** The list of what units have and households need; it is kept apart, for administrators extend it. */
const FEATURES = 'feature';

const useLists = () => {
  const options = { staleTime: NEVER_STALE };
  const { data: lists } = useRead(['codes'], (api) => api.GET('/api/codes'), options);
  const { data: features } = useRead(['features'], (api) => api.GET('/api/codes/features'), options);
  return useCallback(
    (list: string): readonly Code[] =>
      (list === FEATURES ? features?.items : lists?.items.find((one) => one.list === list)?.codes) ?? [],
    [lists, features],
  );
};

/** The service's own names of its codes: `label('task', 'ARRIVAL')`; the code itself until they are there. */
export const useCodes = (): ((list: string, code: string) => string) => {
  const { language } = useLanguage();
  const codesOf = useLists();
  return useCallback(
    (list, code) => {
      const found = codesOf(list).find((one) => one.code === code);
      if (found === undefined) return code;
      return language === 'sv' ? found.labelSv : found.labelEn;
    },
    [codesOf, language],
  );
};

export type Choice = { readonly value: string; readonly label: string };
/** The codes of a list with their names, in the order of the service, to choose from. */
export const useChoices = (list: string): readonly Choice[] => {
  const { language } = useLanguage();
  return useLists()(list).map(({ code, labelSv, labelEn }) => ({
    value: code,
    label: language === 'sv' ? labelSv : labelEn,
  }));
};
