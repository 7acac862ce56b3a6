import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Policies } from '../application/policies.port.js';
import type { Policy } from '../domain/policy.js';
import { PolicyVersionEntity } from './policy-version.entity.js';
import { toPolicy } from './policy.mapper.js';

const UNKNOWN_REGIONS = `SELECT code FROM unnest($1::text[]) AS code EXCEPT SELECT code FROM fristad.region`;

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

  override async unknownRegions(codes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.work.rows<{ readonly code: string }>(UNKNOWN_REGIONS, [codes]);
    return new Set(rows.map(({ code }) => code));
  }

  override async add(policy: Policy): Promise<void> {
    const { regional, saturationCaps, ...figures } = policy;
    const lists = { saturationCaps: [...saturationCaps], regional: regional ? [...regional] : null };
    await this.work.manager.insert(PolicyVersionEntity, { ...figures, ...lists });
  }
}
