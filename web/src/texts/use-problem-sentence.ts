import type { ApiProblem } from '../api/problem.js';
import { useLanguage } from './texts.js';
import { useCodes } from './use-codes.js';

/** Why not: in English the service's own sentence, which names the thing; in Swedish what the problem is called. */
export const useProblemSentence = (): ((problem: ApiProblem) => string) => {
  const { language } = useLanguage();
  const label = useCodes();
  return ({ code, message }) => {
    const known = label('problem', code);
    return language === 'en' || known === code ? message : known;
  };
};
