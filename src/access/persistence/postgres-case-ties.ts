import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { CaseTies, type TieChange } from '../application/case-ties.port.js';
import type { ActorId } from '../domain/actor.js';
import type { CaseTies as Ties } from '../domain/facts.js';
import type { CaseRef } from '../domain/purpose.js';
import type { TiesOfActor } from '../domain/rows.js';
import * as sql from './case-ties.query.js';

type TiesRow = Omit<Ties, 'opened'> & { readonly opened: readonly { actor: ActorId; until: string }[] };

const valuesOf = ({ case: caseRef, actor, by, at }: TieChange) => [caseRef, actor, by, at];

@Injectable()
export class PostgresCaseTies extends CaseTies {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async of(cases: readonly CaseRef[]): Promise<readonly Ties[]> {
    const rows = await this.work.rows<TiesRow>(sql.TIES_OF_CASES, [cases]);
    return rows.map((row) => ({
      ...row,
      opened: row.opened.map(({ actor, until }) => ({ actor, until: new Date(until) })),
    }));
  }

  override async ofActor(actor: ActorId): Promise<TiesOfActor> {
    const row = await this.work.row<TiesOfActor>(sql.TIES_OF_ACTOR, [actor]);
    return row ?? { mine: [], excluded: [] };
  }

  override async assign(change: TieChange): Promise<void> {
    await this.work.rows(sql.ASSIGN, valuesOf(change));
  }

  override async unassign(change: TieChange): Promise<void> {
    await this.work.rows(sql.UNASSIGN, valuesOf(change));
  }

  override async isLast({ case: caseRef, actor }: Pick<TieChange, 'case' | 'actor'>): Promise<boolean> {
    return (await this.work.row<{ isLast: boolean }>(sql.IS_LAST, [caseRef, actor]))?.isLast ?? false;
  }

  override async list(change: TieChange, verdict: 'MAY' | 'MAY_NOT' | null): Promise<void> {
    await this.work.rows(sql.UNLIST, valuesOf(change));
    if (verdict !== null) await this.work.rows(sql.LIST, [...valuesOf(change), verdict]);
  }
}
