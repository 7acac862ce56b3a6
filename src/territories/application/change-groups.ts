import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Once, type KeyRefusal } from '#platform';
import type { GroupType, RegisteredGroup } from '../domain/hostile-group.js';
import { Groups, type GroupCodeOfRefusal } from './groups.port.js';

export type RegisterGroupCommand = { readonly type: GroupType; readonly key: string };
export type ChangeGroupCommand = RegisterGroupCommand & { readonly group: string; readonly version: number };
export type GroupRefusal = { readonly code: GroupCodeOfRefusal } | KeyRefusal;
type GroupAct = 'group.register' | 'group.change';
type Outcome = Promise<Result<RegisteredGroup, GroupRefusal>>;

/** Registers hostile groups, each under a code that tells nothing, and says of what type they are. */
@Injectable()
export class ChangeGroups {
  constructor(
    private readonly groups: Groups,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
  ) {}

  register({ type, key }: RegisterGroupCommand): Outcome {
    return this.once.run<RegisteredGroup, GroupRefusal>({ key, about: 'group.register', asks: type }, () =>
      this.written(
        'group.register',
        { code: `G-${randomUUID().replaceAll('-', '').slice(0, 12)}`, seen: 0 },
        type,
      ),
    );
  }

  change({ group: code, version: seen, type, key }: ChangeGroupCommand): Outcome {
    const keyed = { key, about: `group.change ${code}`, asks: [seen, type] };
    return this.once.run<RegisteredGroup, GroupRefusal>(keyed, () =>
      this.written('group.change', { code, seen }, type),
    );
  }

  private async written(
    act: GroupAct,
    { code: group, seen }: { readonly code: string; readonly seen: number },
    type: GroupType,
  ): Outcome {
    const code = await this.groups.write(group, seen, type);
    if (code !== 'WRITTEN') return refusal({ code });
    await this.writeEntry.run({ act, id: group, particulars: { type } });
    const stored = await this.groups.find(group);
    return stored === undefined ? refusal({ code: 'no-such-group' }) : ok(stored);
  }
}
