import { hardConstraint } from '../constraint.js';
import { fewerNeeds } from '../repairs/fit-of-unit.js';
import { listed } from '../wording.js';

type Figures = { readonly missing: readonly string[] };

export const needsMet = hardConstraint<Figures>({
  id: 'needs-met',
  title: 'The unit has what the household needs',
  reason: 'A need is what the household can not live without; what it merely likes is a preference.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: ({ unit }) => unit.features.toSorted().join(),
  sql: [],
  codes: ['NEED_NOT_MET'],
  code: () => 'NEED_NOT_MET',
  whileStanding: null,
  repair: fewerNeeds,
  breach: ({ unit, request }) => {
    if (request.needs.every((need) => unit.features.has(need))) return undefined;
    return { missing: request.needs.filter((need) => !unit.features.has(need)) };
  },
  message: ({ missing }) => ({ code: 'NEEDS_NOT_MET', figures: { needs: missing } }),
  sentence: ({ missing }) => `The unit lacks ${listed(missing)}.`,
});
