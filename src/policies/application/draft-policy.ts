import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { digestOf, printed, readPolicy, type InputError } from '#interchange';
import { UnitOfWork } from '#platform';
import type { Policy } from '../domain/policy.js';
import { StorePolicy } from './store-policy.js';
import { Policies } from './policies.port.js';

export type Drafted = { readonly policy: Policy; readonly digest: string; readonly already: boolean };
export type DraftRefusal =
  | { readonly code: 'not-a-policy'; readonly errors: readonly InputError[]; readonly omitted: number }
  | { readonly code: 'version-kept-otherwise' };

/** Takes in a new policy version, which judges nothing until it is activated. The same one twice is the same as once. */
@Injectable()
export class DraftPolicy {
  constructor(
    private readonly policies: Policies,
    private readonly storePolicy: StorePolicy,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
  ) {}

  /** Takes the text of the `policy` part of a scenario. */
  async run(document: string | Uint8Array): Promise<Result<Drafted, DraftRefusal>> {
    const read = readPolicy(document);
    if (!read.ok) return refusal({ code: 'not-a-policy', ...read.refusal });
    return this.work.run(async () => {
      const errors = await this.strangers(read.value);
      return errors.length > 0
        ? refusal({ code: 'not-a-policy', errors, omitted: 0 })
        : this.store(read.value);
    });
  }

  /** Figures of a region that is not there would bind nobody. */
  private async strangers({ regional = [] }: Policy): Promise<readonly InputError[]> {
    const unknown = await this.policies.unknownRegions(regional.map(({ region }) => region));
    return regional.flatMap(({ region }, index) =>
      unknown.has(region)
        ? [
            {
              pointer: `/regional/${index}/region`,
              message: 'names a region that is not there',
              expected: 'the code of a region',
              got: printed(region),
            },
          ]
        : [],
    );
  }

  private async store(policy: Policy): Promise<Result<Drafted, DraftRefusal>> {
    const [already, digest] = [(await this.policies.find(policy.version)) !== undefined, digestOf(policy)];
    const clashes = await this.storePolicy.run(policy);
    if (clashes.length > 0) return refusal({ code: 'version-kept-otherwise' });
    const act = already ? 'policy.draft-again' : 'policy.draft';
    await this.writeEntry.run({ act, id: policy.version, decisionDigest: digest });
    return ok({ policy, digest, already });
  }
}
