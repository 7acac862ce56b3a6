import { describe, expect, it } from '@jest/globals';
import {
  aPlacement,
  aPolicy,
  aProvider,
  aScenario,
  aTerritory,
  aUnit,
  aWorld,
  measuredAs,
  type Measured,
  type Over,
} from '../testing/index.js';
import { openWorld } from './open-world.js';
import type { Placement, Scenario, Unit } from './scenario.js';
import { standingFindings } from './standing-findings.js';

type Given = {
  readonly unit?: Over<Unit>;
  readonly other?: Over<Unit>;
  readonly placements: readonly Over<Placement>[];
  readonly scenario?: Over<Scenario>;
  readonly measured?: Measured;
};
const found = ({ unit = {}, other = {}, placements, scenario = {}, measured = {} }: Given) =>
  standingFindings(
    aWorld(
      {
        units: [aUnit(unit), aUnit({ id: 'U2', ...other })],
        placements: placements.map(aPlacement),
        ...scenario,
      },
      measured,
    ),
  ).map(({ placements: stays, constraint, sentence }) => `${stays.join('+')} ${constraint}: ${sentence}`);
const ids = (given: Given) => found(given).map((line) => line.split(':')[0]);
const second = { id: 'PL2', person: 'K-8', unit: 'U2', groups: ['G4'] };

describe('standingFindings', () => {
  it('finds nothing where nothing is broken', () => {
    expect(found({ placements: [{}, second] })).toEqual([]);
  });
  it('finds too few beds', () => {
    expect(found({ placements: [{ persons: 3 }] })).toEqual([
      'PL1 enough-beds: The unit has 2 beds; the household is 3 persons.',
    ]);
  });
  it('finds a void on a night that is still to come, and forgets one that has passed', () => {
    const closed = (to: string) => ({ voids: [{ from: '2026-10-01', to, reason: 'PEST' }] });
    expect(found({ unit: closed('2026-12-02'), placements: [{}] })).toEqual([
      'PL1 free-for-the-whole-stay: The unit is out of use from 2026-10-01 to 2026-12-02 (PEST).',
    ]);
    expect(found({ unit: closed('2026-12-01'), placements: [{}] })).toEqual([]);
  });
  it('finds two households in one exclusive unit', () => {
    expect(
      found({ placements: [{ departure: '2026-12-10' }, { ...second, unit: 'U1', arrival: '2026-12-09' }] }),
    ).toEqual([
      'PL1+PL2 one-household-per-unit: Unit U1 is taken by placement PL1 until 2026-12-10, turnaround included; placement PL2 arrives on 2026-12-09.',
    ]);
    expect(
      ids({ placements: [{ departure: '2026-12-09' }, { ...second, unit: 'U1', arrival: '2026-12-09' }] }),
    ).toEqual([]);
  });
  it('finds hostile ground by the groups of the placement', () => {
    const near = (groups: string): Given => ({
      placements: [{ groups: ['G2'] }],
      scenario: { territories: [aTerritory({ groups: [groups] })] },
      measured: { ground: { T1: 2999 } },
    });
    expect(found(near('G2'))).toEqual([
      'PL1 clear-of-hostile-ground: The unit lies 2999 m from hostile ground (territory T1, held by G2); at least 3000 m is required.',
    ]);
    expect(found(near('G1'))).toEqual([]);
  });
  it('finds a permit that runs out', () => {
    const until = (permitValidTo: string): Given => ({
      placements: [{}],
      scenario: { providers: [aProvider({ permitValidTo })] },
    });
    expect(found(until('2027-01-30'))).toEqual([
      'PL1 provider-cleared: The permit of provider P1 is valid through 2027-01-30; the last night is 2027-01-31.',
    ]);
    expect(found(until('2027-01-31'))).toEqual([]);
  });
  it('finds a place that is too full', () => {
    const policy = (cap: number) => ({ policy: aPolicy({ saturationCaps: [{ minPopulation: 0, cap }] }) });
    expect(found({ placements: [{}, second], scenario: policy(1) })).toEqual([
      'PL1+PL2 saturation-cap: On 2026-12-01 there would be 2 households in Bortby; the cap for its size is 1.',
    ]);
    expect(found({ placements: [{}, second], scenario: policy(2) })).toEqual([]);
  });
  it('finds households in conflict, persons kept apart and a shared unit without beds', () => {
    expect(ids({ placements: [{ groups: ['G1'] }, { ...second, groups: ['G2'] }] })).toEqual([]);
    expect(ids({ placements: [{ groups: ['G1'] }, { ...second, groups: ['G1'] }] })).toEqual([
      'PL1+PL2 conflicting-households-apart',
    ]);
    const rule = { nonAssociations: [{ a: 'K-8', b: 'K-9', scope: 'LOCALITY' }] as never };
    expect(ids({ placements: [{}, second], scenario: rule })).toEqual(['PL1+PL2 non-association']);
    const shared = {
      unit: { sharing: 'SHARED' as const },
      placements: [{}, { ...second, unit: 'U1', persons: 2 }],
    };
    expect(ids(shared)).toEqual(['PL1+PL2 beds-in-shared-unit']);
  });
  it('forgets who has left by the day of the scenario', () => {
    const bad = { persons: 9 };
    expect(ids({ placements: [{ ...bad, departure: '2026-12-01', status: 'CONFIRMED' }] })).toEqual([
      'PL1 arrival-overdue',
    ]);
    expect(ids({ placements: [{ ...bad, status: 'DEPARTED' }] })).toEqual([]);
    expect(ids({ placements: [{ ...bad, departure: '2026-12-02' }] })).toEqual(['PL1 enough-beds']);
  });
  it('finds who has arrived, should have left and has not, as one who stays without an end', () => {
    const until = (departure: string): Given => ({ placements: [{ departure }, { ...second, unit: 'U1' }] });
    expect(found({ placements: [{ departure: '2026-12-01' }] })).toContain(
      'PL1 overstay: Placement PL1 was to leave unit U1 on 2026-12-01, and nobody has recorded that it did.',
    );
    expect(ids(until('2026-12-01'))).toContain('PL1+PL2 one-household-per-unit');
    expect(ids({ placements: [{ departure: '2026-12-02' }] })).toEqual([]);
    const later = { ...second, unit: 'U1', arrival: '2027-05-01', departure: '2027-06-01' };
    expect(ids({ placements: [{ departure: '2026-11-20' }, later] })).toContain(
      'PL1+PL2 one-household-per-unit',
    );
    expect(ids({ placements: [{ departure: '2026-12-02' }, later] })).toEqual([]);
  });
  it('finds who was to arrive before today, and lets the stay stand as written', () => {
    const arriving = (arrival: string, status: 'PROVISIONAL' | 'CONFIRMED' | 'ARRIVED') =>
      found({ placements: [{ arrival, status }] });
    expect(arriving('2026-11-30', 'CONFIRMED')).toEqual([
      'PL1 arrival-overdue: Placement PL1 was to arrive in unit U1 on 2026-11-30, and nobody has recorded that it did.',
    ]);
    expect(arriving('2026-11-30', 'PROVISIONAL')).toHaveLength(1);
    expect([...arriving('2026-12-01', 'CONFIRMED'), ...arriving('2026-11-30', 'ARRIVED')]).toEqual([]);
  });
  it('finds one person in two places', () => {
    const twice = { ...second, person: 'K-9' };
    expect(ids({ placements: [{}, twice] })).toEqual(['PL1+PL2 one-place-per-person']);
    expect(ids({ placements: [{ departure: '2026-12-20' }, { ...twice, arrival: '2026-12-20' }] })).toEqual(
      [],
    );
  });
  it('tells placements by their id', () => {
    const world = openWorld(
      aScenario({ placements: [aPlacement({ id: 'PL-7', persons: 4 })] }),
      measuredAs(),
    );
    expect(standingFindings(world)[0]?.placements).toEqual(['PL-7']);
  });
});
