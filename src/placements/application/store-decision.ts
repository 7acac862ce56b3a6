import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#interchange';
import { Clock } from '#platform';
import {
  decisionRecord,
  type DecisionAct,
  type DecisionAnswer,
  type Judgement,
} from '../domain/decision-record.js';
import type { PlacementRecord } from '../domain/placement-record.js';
import { Decisions } from './decisions.port.js';

export type Decided = { readonly act: DecisionAct; readonly answer: DecisionAnswer };

/** Keeps what was judged, in the transaction of the act that judged it. Answers its digest, for the audit entry. */
@Injectable()
export class StoreDecision {
  constructor(
    private readonly decisions: Decisions,
    private readonly clock: Clock,
  ) {}

  async run(decided: Decided, placement: PlacementRecord, judgement: Judgement): Promise<string> {
    const when = { at: this.clock.now().toISOString(), today: this.clock.today() };
    const document = canonicalJson(decisionRecord({ ...decided, ...when }, placement, judgement));
    const digest = `sha256:${createHash('sha256').update(document, 'utf8').digest('hex')}`;
    await this.decisions.store({ digest, document });
    return digest;
  }
}
