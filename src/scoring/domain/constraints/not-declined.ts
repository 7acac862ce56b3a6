import { bundles, hardConstraint } from '../constraint.js';

type Figures = { readonly unit: string };

export const notDeclined = hardConstraint<Figures>({
  id: 'not-declined',
  title: 'The unit was not declined for this request, and is not the one to be left',
  reason:
    'Whoever knows the case has looked at it and said no, or the household must leave it; to offer it again helps nobody.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: bundles({
    bundledBy: () => 'any',
    span: () => undefined,
    holds: ({ world, request: { request } }) => !world.measure.hasDeclined(request),
    only: ({ world, request: { request } }) => world.measure.declined?.(request),
  }),
  sql: [],
  codes: ['NEED_NOT_MET'],
  code: () => 'NEED_NOT_MET',
  whileStanding: null,
  repair: null,
  breach: ({ world, unit: { unit }, request: { request } }) =>
    world.measure.isDeclined(unit, request) ? { unit: unit.id } : undefined,
  message: () => ({ code: 'DECLINED_BEFORE', figures: {} }),
  sentence: ({ unit }) => `Unit ${unit} was declined for this request, or is to be left.`,
});
