import { dateOf, plusDays, type Day, type Period } from '#kernel';
import { hardConstraint } from '../constraint.js';
import { clearedProvider } from '../repairs/provider.js';
import type { Message } from '../message.js';
import { onDay } from '../wording.js';
import type { UnitInWorld } from '../world.js';

type Figures = { readonly provider: string } & (
  | { readonly lacks: 'vetting' }
  | { readonly lacks: 'a permit' }
  | { readonly lacks: 'a permit to the end'; readonly through: Day; readonly lastNight: Day }
);

export const notCleared = ({ provider, permitThrough }: UnitInWorld, stay: Period): Figures | undefined => {
  if (!provider.vetted) return { provider: provider.id, lacks: 'vetting' };
  if (provider.kind === 'PUBLIC') return undefined;
  if (permitThrough === null) return { provider: provider.id, lacks: 'a permit' };
  const lastNight = plusDays(stay.to, -1);
  if (permitThrough >= lastNight) return undefined;
  return { provider: provider.id, lacks: 'a permit to the end', through: permitThrough, lastNight };
};

const notClearedSentence = (figures: Figures): string =>
  figures.lacks === 'a permit to the end'
    ? `The permit of provider ${figures.provider} is valid through ${onDay(figures.through)}; the last night is ${onDay(figures.lastNight)}.`
    : `Provider ${figures.provider} lacks ${figures.lacks}.`;

const messageOfProvider = (figures: Figures): Message => {
  const { provider } = figures;
  if (figures.lacks === 'vetting') return { code: 'PROVIDER_NOT_VETTED', figures: { provider } };
  if (figures.lacks === 'a permit') return { code: 'PROVIDER_WITHOUT_PERMIT', figures: { provider } };
  const [permitThrough, lastNight] = [dateOf(figures.through), dateOf(figures.lastNight)];
  return { code: 'PERMIT_ENDS_TOO_EARLY', figures: { provider, permitThrough, lastNight } };
};

export const providerCleared = hardConstraint<Figures>({
  id: 'provider-cleared',
  title: 'The provider is vetted and its permit outlasts the stay',
  reason: 'Whoever gives the household a key knows where it lives.',
  discloses: 'case',
  dependsOn: 'nights',
  alikeBy: ({ provider }) => provider,
  sql: [],
  codes: ['PROVIDER_NOT_CLEARED'],
  code: () => 'PROVIDER_NOT_CLEARED',
  whileStanding: ({ unit, period }) => notCleared(unit, period),
  repair: clearedProvider,
  breach: ({ unit, stay }) => notCleared(unit, stay),
  message: messageOfProvider,
  sentence: notClearedSentence,
});
