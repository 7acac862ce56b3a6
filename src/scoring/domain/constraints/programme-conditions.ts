import { hardConstraint } from '../constraint.js';
import { admittedByProgramme } from '../repairs/provider.js';
import type { Message } from '../message.js';
import { listed } from '../wording.js';
import type { RequestInWorld, UnitInWorld } from '../world.js';

type Figures = {
  readonly provider: string;
  readonly unmet: readonly string[];
  readonly outside: { readonly region: string; readonly municipality: string } | undefined;
};

const residesOutside = ({ provider }: UnitInWorld, { request }: RequestInWorld): Figures['outside'] => {
  const { regions, municipalities } = provider.catchment;
  const { region, municipality } = request.residence;
  const everywhere = regions.length === 0 && municipalities.length === 0;
  if (everywhere || regions.includes(region) || municipalities.includes(municipality)) return undefined;
  return { region, municipality };
};

const messageOfProgramme = ({ provider, unmet: conditions, outside }: Figures): Message => {
  if (outside === undefined) return { code: 'CONDITIONS_NOT_MET', figures: { provider, conditions } };
  if (conditions.length === 0) return { code: 'OUTSIDE_CATCHMENT', figures: { provider, ...outside } };
  return { code: 'CONDITIONS_NOT_MET_OUTSIDE_CATCHMENT', figures: { provider, conditions, ...outside } };
};

export const programmeConditions = hardConstraint<Figures>({
  id: 'programme-conditions',
  title: 'The household meets the conditions of the programme',
  reason: 'A provider that must turn the household away at the door has been told of it for nothing.',
  discloses: 'case',
  overridable: { never: null, isProbe: false },
  dependsOn: 'unit',
  alikeBy: ({ provider }) => provider,
  sql: [],
  codes: ['PROGRAMME_CONDITION'],
  code: () => 'PROGRAMME_CONDITION',
  whileStanding: null,
  repair: admittedByProgramme,
  breach: ({ unit, request }) => {
    const unmet = unit.provider.conditions.filter((condition) => !request.meets.has(condition));
    const outside = residesOutside(unit, request);
    return unmet.length === 0 && !outside ? undefined : { provider: unit.provider.id, unmet, outside };
  },
  message: messageOfProgramme,
  sentence: ({ provider, unmet, outside }) => {
    const conditions = unmet.length === 0 ? [] : [`asks for ${listed(unmet)}`];
    const catchment = outside
      ? [`does not take residents of municipality ${outside.municipality} in region ${outside.region}`]
      : [];
    return `Provider ${provider} ${[...conditions, ...catchment].join(' and ')}.`;
  },
});
