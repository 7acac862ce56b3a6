import { Injectable } from '@nestjs/common';
import { sameContent, type Clash } from '#kernel';
import { UnitOfWork } from '#platform';
import type { Policy } from '../domain/policy.js';
import { Policies } from './policies.port.js';

/** Adds a policy version that is not kept yet. Resolves with a clash when the version is kept with other figures. */
@Injectable()
export class StorePolicy {
  constructor(
    private readonly policies: Policies,
    private readonly work: UnitOfWork,
  ) {}

  run(incoming: Policy): Promise<readonly Clash[]> {
    return this.work.run(async () => {
      const stored = await this.policies.find(incoming.version);
      if (stored === undefined) await this.policies.add(incoming);
      const same = stored === undefined || sameContent(stored, incoming);
      return same ? [] : [{ list: 'policy', id: incoming.version }];
    });
  }
}
