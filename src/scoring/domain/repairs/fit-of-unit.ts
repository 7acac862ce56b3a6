import { listed } from '../wording.js';
import type { Candidate } from '../world.js';
import { fromTo, onRequest, share, type Edit } from '../edit.js';

/** Ask for the kind of housing that the unit is. */
export const otherKind = ({ request: { request }, unit: { unit } }: Candidate): readonly Edit[] => [
  {
    kind: 'kind',
    change: fromTo('kind', request.kind, unit.kind),
    messages: [
      {
        code: 'OTHER_KIND_OF_HOUSING',
        figures: { asked: request.kind, offered: unit.kind },
        sentence: `Ask for ${unit.kind} housing instead of ${request.kind}.`,
      },
    ],
    size: 1,
    apply: onRequest(request.id, (asked) => ({ ...asked, kind: unit.kind })),
  },
];

/** Do without the needs that the unit lacks; never without room for the children who come along. */
export const fewerNeeds = ({ request: inWorld, unit }: Candidate): readonly Edit[] => {
  const { request } = inWorld;
  const lacking = inWorld.needs.filter((need) => !unit.features.has(need));
  if (lacking.includes('CHILDREN_WELCOME') && request.household.children > 0) return [];
  return [
    {
      kind: `needs ${lacking.join()}`,
      change: `needs drop ${lacking.join(', ')}`,
      messages: [
        {
          code: 'FEWER_NEEDS',
          figures: { needs: lacking },
          sentence: `Do without ${listed(lacking)}.`,
        },
      ],
      size: lacking.length / request.needs.length,
      apply: onRequest(request.id, (asked) => ({
        ...asked,
        needs: asked.needs.filter((need) => !lacking.includes(need)),
      })),
    },
  ];
};

/** Ask for no more protection than the unit gives. */
export const lowerProtection = ({ request: { request }, unit: { unit } }: Candidate): readonly Edit[] => [
  {
    kind: 'minProtectionLevel',
    change: fromTo('minProtectionLevel', request.minProtectionLevel, unit.protectionLevel),
    messages: [
      {
        code: 'LOWER_PROTECTION',
        figures: { leastLevel: request.minProtectionLevel, level: unit.protectionLevel },
        sentence: `Ask for protection level ${unit.protectionLevel} instead of ${request.minProtectionLevel}.`,
      },
    ],
    size: share(request.minProtectionLevel, unit.protectionLevel),
    apply: onRequest(request.id, (asked) => ({ ...asked, minProtectionLevel: unit.protectionLevel })),
  },
];
