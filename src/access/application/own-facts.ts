import { Injectable } from '@nestjs/common';
import { parseActorId } from '../domain/actor.js';
import { approvalId, openToSeconds } from '../domain/approval.js';
import { breakGlassId } from '../domain/break-glass.js';
import { nationalFacts, type Facts } from '../domain/facts.js';
import { findRule } from '../domain/policy-table.js';
import { Approvals } from './approvals.port.js';
import { BreakGlasses } from './break-glasses.port.js';
import { CaseTies } from './case-ties.port.js';
import { FactsOf, ObjectFacts } from './object-facts.port.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Any pseudonym may be revoked, whether its owner ever came here or not. */
@FactsOf(['actor'])
@Injectable()
export class ActorFacts extends ObjectFacts {
  override find(id: string): Promise<Facts | undefined> {
    return Promise.resolve(parseActorId(id) && nationalFacts);
  }
}

@FactsOf(['approval'])
@Injectable()
export class ApprovalFacts extends ObjectFacts {
  constructor(
    private readonly approvals: Approvals,
    private readonly ties: CaseTies,
  ) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const approval = UUID.test(id) ? await this.approvals.find(approvalId(id)) : undefined;
    if (approval === undefined) return undefined;
    const { case: caseRef, ...where } = approval.facts;
    const [ties] = caseRef === null ? [] : await this.ties.of([caseRef]);
    return { ...where, ...openToSeconds(findRule(approval.content.rule)), case: ties ?? null };
  }
}

/** An opening belongs to the region of the one who opened: another reviews it. */
@FactsOf(['break-glass'])
@Injectable()
export class BreakGlassFacts extends ObjectFacts {
  constructor(
    private readonly openings: BreakGlasses,
    private readonly ties: CaseTies,
  ) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const opening = UUID.test(id) ? await this.openings.find(breakGlassId(id)) : undefined;
    if (opening === undefined) return undefined;
    const [ties] = await this.ties.of([opening.case]);
    return { ...nationalFacts, owner: opening.openedFrom, case: ties ?? null };
  }
}
