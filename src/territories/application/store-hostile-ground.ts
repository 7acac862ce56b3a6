import { Injectable } from '@nestjs/common';
import { sift, type Clash } from '#kernel';
import { UnitOfWork } from '#platform';
import type { GroupRelation } from '../domain/hostile-group.js';
import type { HostileGround } from '../domain/territory.js';
import { HostileGrounds } from './hostile-grounds.port.js';

const relationKey = ({ a, b, relation }: GroupRelation) => JSON.stringify([a, b, relation]);

const namesIn = ({ groups, groupRelations, territories }: HostileGround): readonly string[] => [
  ...groups.map(({ code }) => code),
  ...groupRelations.map(({ a }) => a),
  ...territories.map(({ id }) => id),
];

/** Adds the groups, relations and territories that are not kept yet. Resolves with those kept with other content. */
@Injectable()
export class StoreHostileGround {
  constructor(
    private readonly grounds: HostileGrounds,
    private readonly work: UnitOfWork,
  ) {}

  run(incoming: HostileGround): Promise<readonly Clash[]> {
    return this.work.run(async () => {
      const stored = await this.grounds.named(namesIn(incoming));
      const groups = sift(stored.groups, incoming.groups, ({ code }) => code);
      const territories = sift(stored.territories, incoming.territories, ({ id }) => id);
      const relations = sift(stored.groupRelations, incoming.groupRelations, relationKey);
      await this.grounds.add({
        groups: groups.fresh,
        groupRelations: relations.fresh,
        territories: territories.fresh,
      });
      return [
        ...groups.differing.map((id) => ({ list: 'groups', id })),
        ...territories.differing.map((id) => ({ list: 'territories', id })),
      ];
    });
  }
}
