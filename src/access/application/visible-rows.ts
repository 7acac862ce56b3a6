import { Injectable } from '@nestjs/common';
import { accessScopeOf } from '../domain/access-scope.js';
import { caseRows, stayRows, type CaseRows, type StayRows, type TiesOfActor } from '../domain/rows.js';
import type { Access } from './access-of.js';
import { AsGuard } from './as-guard.js';
import { CaseTies } from './case-ties.port.js';

/** Who asks, and in which role. */
export type Asking = Pick<Access, 'actor' | 'as'>;

/** Tells which rows whoever was let in may be listed. Only the guard's role reads who is tied to which case. */
@Injectable()
export class VisibleRows {
  constructor(
    private readonly ties: CaseTies,
    private readonly guard: AsGuard,
  ) {}

  async ofCases({ actor, as }: Asking): Promise<CaseRows> {
    return caseRows(accessScopeOf(as, actor.id), await this.tiesOf(actor));
  }

  async ofStays({ actor, as }: Asking): Promise<StayRows> {
    return stayRows(accessScopeOf(as, actor.id), await this.tiesOf(actor));
  }

  private tiesOf({ id }: Asking['actor']): Promise<TiesOfActor> {
    return this.guard.run(id, () => this.ties.ofActor(id));
  }
}
