import { dateOf, dayOf, plusDays } from '#kernel';
import type { Provider } from '../scenario.js';
import { listed } from '../wording.js';
import type { Candidate } from '../world.js';
import { fromTo, onProvider, onRequest, together, type Edit } from '../edit.js';

const YEAR = 365;

/** Vet the provider, and extend its permit to the last night. */
export const clearedProvider = (candidate: Candidate): readonly Edit[] => {
  const { provider } = candidate.unit;
  const all = together([...vetting(provider), ...longerPermit(provider, candidate)]);
  return all ? [all] : [];
};

const vetting = ({ id, vetted }: Provider): readonly Edit[] =>
  vetted
    ? []
    : [
        {
          kind: `providers.${id}.vetted`,
          change: fromTo(`providers.${id}.vetted`, false, true),
          messages: [{ code: 'VET_PROVIDER', figures: { provider: id }, sentence: `Vet provider ${id}.` }],
          size: 1,
          apply: onProvider(id, (provider) => ({ ...provider, vetted: true })),
        },
      ];

const longerPermit = (provider: Provider, { stay }: Candidate): readonly Edit[] => {
  const { id, kind, permitValidTo } = provider;
  const lastNight = plusDays(stay.to, -1);
  const missing = permitValidTo === null ? Infinity : lastNight - dayOf(permitValidTo);
  if (kind === 'PUBLIC' || missing <= 0) return [];
  return [
    {
      kind: `providers.${id}.permitValidTo`,
      change: fromTo(`providers.${id}.permitValidTo`, permitValidTo ?? 'null', dateOf(lastNight)),
      messages: [
        {
          code: 'LONGER_PERMIT',
          figures: { provider: id, lastNight: dateOf(lastNight) },
          sentence: `Have the permit of provider ${id} last through ${dateOf(lastNight)}.`,
        },
      ],
      size: Math.min(1, missing / YEAR),
      apply: onProvider(id, (cleared) => ({ ...cleared, permitValidTo: dateOf(lastNight) })),
    },
  ];
};

/** Meet the conditions that are not met, and open the catchment to the person's municipality. */
export const admittedByProgramme = ({ request, unit: { provider } }: Candidate): readonly Edit[] => {
  const unmet = provider.conditions.filter((condition) => !request.meets.has(condition));
  const all = together([
    ...(unmet.length > 0 ? [conditionsMet(request.request.id, unmet)] : []),
    ...widerCatchment(provider, request.request.residence),
  ]);
  return all ? [all] : [];
};

const conditionsMet = (id: Candidate['request']['request']['id'], unmet: readonly string[]): Edit => ({
  kind: `meets ${unmet.join()}`,
  change: `meets add ${unmet.join(', ')}`,
  messages: [{ code: 'MEET_CONDITIONS', figures: { conditions: unmet }, sentence: `Meet ${listed(unmet)}.` }],
  size: unmet.length,
  apply: onRequest(id, (asked) => ({ ...asked, meets: [...asked.meets, ...unmet] })),
});

const widerCatchment = (
  { id, catchment: { regions, municipalities } }: Provider,
  { region, municipality }: Candidate['request']['request']['residence'],
): readonly Edit[] => {
  const everywhere = regions.length + municipalities.length === 0;
  if (everywhere || regions.includes(region) || municipalities.includes(municipality)) return [];
  return [
    {
      kind: `providers.${id}.catchment ${municipality}`,
      change: `providers.${id}.catchment.municipalities add ${municipality}`,
      messages: [
        {
          code: 'WIDER_CATCHMENT',
          figures: { provider: id, municipality },
          sentence: `Have provider ${id} take residents of municipality ${municipality}.`,
        },
      ],
      size: 1,
      apply: onProvider(id, (provider) => ({
        ...provider,
        catchment: { ...provider.catchment, municipalities: [...municipalities, municipality] },
      })),
    },
  ];
};
