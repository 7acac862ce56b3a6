import { hardConstraint } from '../constraint.js';
import type { ThreatAssessment } from '../scenario.js';

type Figures = {
  readonly provider: string;
  readonly scope: ThreatAssessment['scope'];
  readonly home: string;
};

export const providerCanProtect = hardConstraint<Figures>({
  id: 'provider-can-protect',
  title: 'The provider can protect, or the threat stays behind',
  reason:
    'A threat that is only local is left behind by moving; any other follows, and somebody must meet it.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: ({ provider, locality }) => `${provider.canProtect} ${locality.code}`,
  sql: [],
  codes: ['PROTECTION_LEVEL'],
  code: () => 'PROTECTION_LEVEL',
  whileStanding: null,
  repair: null,
  breach: ({ unit: { provider, locality }, request: { request, home } }) => {
    const { scope } = request.threat;
    if (provider.canProtect || (scope === 'LOCAL' && locality.code !== home.code)) return undefined;
    return { provider: provider.id, scope, home: home.name };
  },
  message: ({ provider, scope, home }) =>
    scope === 'LOCAL'
      ? { code: 'PROVIDER_CANNOT_PROTECT_AT_HOME', figures: { provider, locality: home } }
      : { code: 'PROVIDER_CANNOT_PROTECT', figures: { provider, scope } },
  sentence: ({ provider, scope, home }) =>
    scope === 'LOCAL'
      ? `Provider ${provider} can not protect, and the unit lies in ${home}, where the threat is.`
      : `Provider ${provider} can not protect, and the threat is ${scope.toLowerCase()}.`,
});
