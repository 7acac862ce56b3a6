import { useMoments } from './moments.js';
import { sentenceOf, type Figures } from './sentences.js';
import { useCodes } from './use-codes.js';
import { usePlaces } from './use-places.js';

export type Message = { readonly code: string; readonly figures: Figures };

/** What a constraint says of a unit, or what another list of codes says, in the language of the page. */
export const useSentences = (list = 'message'): ((message: Message) => string) => {
  const label = useCodes();
  const place = usePlaces();
  const { number, written } = useMoments();
  return ({ code, figures }) => sentenceOf(label(list, code), figures, { label, place, number, written });
};
