import type { Scenario } from '#scoring';
import type { ImportFault } from './import-fault.js';
import { clashingStays } from './clashing-stays.js';
import { unstorableText } from './storable-text.js';

const LONGEST_TURNAROUND = 36_525;

const endlessTurnaround = ({ units }: Scenario): readonly ImportFault[] =>
  units.flatMap(({ turnaroundDays }, index) =>
    turnaroundDays <= LONGEST_TURNAROUND
      ? []
      : {
          pointer: `/units/${index}/turnaroundDays`,
          message: `is ${turnaroundDays} days`,
          expected: `at most ${LONGEST_TURNAROUND} days`,
        },
  );

type Stays = Pick<Scenario, 'units' | 'placements'>;

/**
 * Stays that come in and meet each other, or one that is kept already: of some units, or of all.
 * @param places Where each placement that comes in stands in its list, those of other units too.
 */
export const meetingStays = (
  incoming: Stays,
  stored: Stays,
  places: ReadonlyMap<string, number>,
): readonly ImportFault[] => {
  const byId = new Map(incoming.placements.map((placement) => [placement.id as string, placement]));
  const earlier = stored.placements.filter(({ id }) => !places.has(id));
  const units = [...stored.units, ...incoming.units];
  return clashingStays(units, [...earlier, ...incoming.placements]).flatMap((clash) => {
    // Of one that comes in and begins before one that is kept, the later is the kept one.
    const later = byId.get(clash.placement);
    const own = later ?? byId.get(clash.other ?? '');
    if (own === undefined) return [];
    return {
      pointer: `/placements/${places.get(own.id) ?? ''}`,
      message: `is in unit ${own.unit} at the same time as ${later ? clash.with : `placement ${clash.placement}`}`,
      expected: 'a stay that neither meets another one, turnaround included, nor planned works',
    };
  });
};

/** What is valid in a scenario file and still can't be kept in a register. */
export const unholdable = (scenario: Scenario): readonly ImportFault[] => [
  ...unstorableText(scenario),
  ...endlessTurnaround(scenario),
];
