import type { Day } from '#kernel';
import { inConflict } from '../allegiance.js';
import { hardConstraint } from '../constraint.js';
import { figuresIn } from '../figures.js';
import { shorterCoolOff } from '../repairs/cooled-off.js';
import { many, onDay } from '../wording.js';

type Figures = {
  readonly placement: string;
  readonly ended: Day;
  readonly days: number;
  readonly least: number;
};

export const cooledOff = hardConstraint<Figures>({
  id: 'cooled-off',
  title: 'The unit has rested from households in conflict with this one',
  reason: 'Those who looked for the last household may still watch the door.',
  discloses: 'others',
  overridable: { never: null, isProbe: true },
  dependsOn: 'arrival',
  alikeBy: () => 'any',
  sql: ['national.breaks_cooled_off'],
  codes: ['DISPERSION'],
  code: () => 'DISPERSION',
  whileStanding: null,
  repair: shorterCoolOff,
  breach: ({ world, unit, request, stay }) => {
    const least = figuresIn(world.policy, unit.region).coolOffDays;
    for (const other of unit.stays) {
      const { period, placement } = other;
      const days = stay.from - period.to;
      if (days >= 0 && days < least && inConflict(request, other))
        return { placement: placement.id, ended: period.to, days, least };
    }
    return undefined;
  },
  message: null,
  sentence: ({ placement, ended, days, least }) =>
    `A household in conflict left the unit on ${onDay(ended)} (placement ${placement}), ${many(days, 'day')} before the arrival; the unit rests ${many(least, 'day')}.`,
});
