import { hardConstraint } from '../constraint.js';
import { lowerProtection } from '../repairs/fit-of-unit.js';

type Figures = { readonly offered: number; readonly least: number };

export const protectionLevel = hardConstraint<Figures>({
  id: 'protection-level',
  title: 'The unit protects as much as the threat asks for',
  reason: 'Locks, alarms and staff are set by the assessed threat, which a human has signed.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: ({ unit }) => unit.protectionLevel,
  sql: [],
  codes: ['PROTECTION_LEVEL'],
  code: () => 'PROTECTION_LEVEL',
  whileStanding: null,
  repair: lowerProtection,
  breach: ({ unit: { unit }, request: { request } }) =>
    unit.protectionLevel >= request.minProtectionLevel
      ? undefined
      : { offered: unit.protectionLevel, least: request.minProtectionLevel },
  message: ({ offered, least }) => ({
    code: 'PROTECTION_TOO_LOW',
    figures: { level: offered, leastLevel: least },
  }),
  sentence: ({ offered, least }) =>
    `The unit has protection level ${offered}; at least level ${least} is required.`,
});
