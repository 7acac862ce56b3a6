import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Once, UnitOfWork, type KeyRefusal } from '#platform';
import type { EndingReason, GroupRelation, StatedRelation } from '../domain/hostile-group.js';
import { Groups, type EndCode, type StateCode } from './groups.port.js';

export type StateRelationCommand = { readonly relation: GroupRelation; readonly key: string };
export type EndRelationCommand = {
  readonly id: string;
  readonly version: number;
  readonly reason: EndingReason;
};
export type StateRelationRefusal = { readonly code: StateCode } | KeyRefusal;
export type EndRelationRefusal = { readonly code: EndCode | 'stale' };

/** States how two groups stand to each other, which counts at once, and ends it with a second person. */
@Injectable()
export class ChangeRelations {
  constructor(
    private readonly groups: Groups,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly once: Once,
  ) {}

  /** Resolves with its id. */
  state({ relation, key }: StateRelationCommand): Promise<Result<string, StateRelationRefusal>> {
    const { a, b, relation: kind } = relation;
    const keyed = { key, about: 'group-relation.state', asks: [a, b, kind] };
    return this.once.run<string, StateRelationRefusal>(keyed, async () => {
      const id = randomUUID();
      const code = await this.groups.state(id, relation);
      if (code !== 'STATED') return refusal({ code });
      await this.writeEntry.run({ act: 'group-relation.state', id, particulars: { a, b, relation: kind } });
      return ok(id);
    });
  }

  end({ id, version, reason }: EndRelationCommand): Promise<Result<StatedRelation, EndRelationRefusal>> {
    return this.work.run(async () => {
      const stated = await this.groups.findRelation(id);
      if (stated !== undefined && stated.version !== version) return refusal({ code: 'stale' });
      const code = await this.groups.end(id, reason);
      if (code !== 'ENDED') return refusal({ code });
      await this.writeEntry.run({ act: 'group-relation.end', id, particulars: { reason } });
      const ended = await this.groups.findRelation(id);
      return ended === undefined ? refusal({ code: 'no-such-relation' }) : ok(ended);
    });
  }
}
