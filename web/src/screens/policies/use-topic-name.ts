import { useMoments } from '../../texts/moments.js';
import { policyTexts } from '../../texts/policies.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { Saying, Topic, Value } from './policy.model.js';

const listOf: Readonly<Partial<Record<Topic, string>>> = {
  hostileBufferMetres: 'territory-class',
  urgencyWeights: 'urgency',
  decideHours: 'urgency',
  placeHours: 'urgency',
  incidentHours: 'urgency',
};

/** What is called what: a figure of a policy, and what it says. */
export const useTopicName = () => {
  const said = useTexts(policyTexts);
  const label = useCodes();
  const { number } = useMoments();
  const kindOf = ({ of, kind }: Pick<Saying, 'of' | 'kind'>): string | undefined => {
    const list = listOf[of];
    if (kind === undefined || list !== undefined) return kind && list && label(list, kind);
    return of === 'saturationCaps' ? number(Number(kind)) : kind;
  };
  const name = (saying: Omit<Saying, 'value'>): string =>
    [saying.region, said[saying.of], kindOf(saying)].filter((word) => word !== undefined).join(' · ');
  const written = (value: Value | undefined): string => {
    if (value === undefined) return '–';
    return typeof value === 'number' ? number(value) : label('demand', value);
  };
  return { name, written };
};
