import type { Clash } from '#kernel';
import { digestOf } from '#interchange';
import { inScenarioOrder, type Placement, type Scenario, type Unit } from '#scoring';
import type { ImportHead, StoredStays, Place, PlacedPerson } from '../application/import-reader.port.js';
import type { ImportFault } from '../domain/import-fault.js';
import { countsOf } from '../domain/counts-of.js';
import { placesOf, pointerAmong } from '../domain/pointer-to.js';
import { meetingStays } from '../domain/unholdable.js';
import { inPieces } from './in-pieces.js';

const groundsIn = ({ territories, requests }: Scenario): readonly Place[] => [
  ...territories.map(({ geometry }, index) => ({
    pointer: `/territories/${index}/geometry`,
    ground: geometry,
  })),
  ...requests.flatMap(({ exclusionZones }, index) =>
    exclusionZones.map((ground, zone) => ({ pointer: `/requests/${index}/exclusionZones/${zone}`, ground })),
  ),
];

const personsIn = (scenario: Scenario): readonly PlacedPerson[] => [
  ...(['requests', 'placements'] as const).flatMap((list) =>
    scenario[list].map(({ id, person }, index) => ({
      list,
      id,
      person,
      pointer: `/${list}/${index}/person`,
    })),
  ),
  ...scenario.nonAssociations.flatMap(({ a, b }, index) => {
    const [list, pointer] = ['nonAssociations', `/nonAssociations/${index}`];
    return [
      { list, id: b, person: a, pointer: `${pointer}/a` },
      { list, id: a, person: b, pointer: `${pointer}/b` },
    ];
  }),
];

/** A scenario that was read, with what is asked of it while it is taken in. */
export class OpenedDocument {
  private readonly ordered: Scenario;
  private readonly placements: ReadonlyMap<string, readonly Placement[]>;
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly indices: ReadonlyMap<string, number>;
  private open: { readonly name: string; readonly pieces: Iterator<string> } | undefined;

  constructor(private readonly scenario: Scenario) {
    this.ordered = inScenarioOrder(scenario);
    this.placements = Map.groupBy(scenario.placements, ({ unit }) => unit);
    this.units = new Map(scenario.units.map((unit) => [unit.id, unit]));
    this.indices = new Map(scenario.placements.map(({ id }, index) => [id, index]));
  }

  head(): ImportHead {
    const { asOf, policy } = this.scenario;
    return { digest: digestOf(this.scenario), asOf, policy, counts: countsOf(this.scenario) };
  }

  /** The next piece of what has that name, from its beginning when `first`; undefined after the last. */
  piece(name: string, first: boolean): string | undefined {
    if (first || this.open?.name !== name) this.open = { name, pieces: inPieces(this.members(name)) };
    const next = this.open.pieces.next();
    return next.done ? undefined : next.value;
  }

  meeting(units: readonly string[], stored: StoredStays): readonly ImportFault[] {
    const placements = units.flatMap((unit) => this.placements.get(unit) ?? []);
    const own = units.flatMap((unit) => this.units.get(unit) ?? []);
    return meetingStays({ units: own, placements }, stored, this.indices);
  }

  pointersTo(clashes: readonly Clash[]): readonly string[] {
    const places = placesOf(this.scenario, new Set(clashes.map(({ list }) => list)));
    return clashes.map((clash) => pointerAmong(places, clash));
  }

  private members(name: string): Iterable<unknown> {
    if (name === 'grounds') return groundsIn(this.scenario);
    if (name === 'persons') return personsIn(this.scenario);
    if (name === 'occupied') return this.placements.keys();
    return this.ordered[name as keyof Scenario] as readonly unknown[];
  }
}
