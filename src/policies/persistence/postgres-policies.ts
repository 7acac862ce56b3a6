import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Policies } from '../application/policies.port.js';
import type { Policy } from '../domain/policy.js';
import { PolicyVersionEntity } from './policy-version.entity.js';
import { toPolicy } from './policy.mapper.js';

@Injectable()
export class PostgresPolicies extends Policies {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(): Promise<readonly Policy[]> {
    const rows = await this.work.manager.find(PolicyVersionEntity, {
      order: { recordedAt: 'ASC', version: 'ASC' },
    });
    return rows.map(toPolicy);
  }

  override async find(version: string): Promise<Policy | undefined> {
    const row = await this.work.manager.findOneBy(PolicyVersionEntity, { version });
    return row ? toPolicy(row) : undefined;
  }

  override async add(policy: Policy): Promise<void> {
    await this.work.manager.insert(PolicyVersionEntity, {
      ...policy,
      saturationCaps: [...policy.saturationCaps],
    });
  }
}
