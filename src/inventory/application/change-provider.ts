import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, providerId, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Places } from '#geography';
import { Clock, Once, UnitOfWork, type KeyRefusal } from '#platform';
import {
  faultsOfProvider,
  widens,
  type ProviderChange,
  type ProviderPatch,
  type RegisteredProvider,
} from '../domain/registered-provider.js';
import type { Fault } from '../domain/unit-patch.js';
import { RegisteredProviders } from './registered-providers.port.js';

export type NewProvider = Pick<RegisteredProvider, 'kind'> & ProviderPatch;
export type ChangeProviderCommand = {
  readonly provider: string;
  /** The version that whoever changes it has seen. */
  readonly version: number;
  readonly patch: ProviderPatch;
  /** Whether a second person approved that it takes more. */
  readonly isApproved: boolean;
};
type Wrong<Code extends string> = { readonly code: Code; readonly errors: readonly Fault[] };
export type RegisterProviderRefusal = Wrong<'not-a-provider'> | KeyRefusal;
export type ChangeProviderRefusal =
  | { readonly code: 'no-such-provider' | 'stale' }
  | Wrong<'not-a-provider' | 'second-person-needed' | 'nothing-to-approve'>;

/** It takes nobody until somebody vets it. */
const UNVETTED = {
  canProtect: false,
  vetted: false,
  permitValidTo: null,
  conditions: [],
  catchment: { regions: [], municipalities: [] },
  permitValidFrom: null,
  vettedOn: null,
  agreement: { status: 'NONE', from: null, to: null },
  offersContactPerson: false,
  takesSeveralExMembers: false,
  version: 1,
} as const satisfies Omit<RegisteredProvider, 'id' | 'kind'>;

/** Registers providers and changes them: what lets one take more only as a second person approved, the rest at once. */
@Injectable()
export class ChangeProvider {
  constructor(
    private readonly providers: RegisteredProviders,
    private readonly places: Places,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  register(given: NewProvider, key: string): Promise<Result<RegisteredProvider, RegisterProviderRefusal>> {
    const keyed = { key, about: 'provider.register', asks: given };
    return this.once.run<RegisteredProvider, RegisterProviderRefusal>(keyed, async () => {
      const errors = await this.faults(given);
      if (errors.length > 0) return refusal({ code: 'not-a-provider', errors });
      const provider = { ...UNVETTED, ...given, id: providerId(`P-${randomUUID()}`) };
      await this.providers.add(provider);
      await this.writeEntry.run({ act: 'provider.register', id: provider.id });
      return ok(provider);
    });
  }

  run(command: ChangeProviderCommand): Promise<Result<RegisteredProvider, ChangeProviderRefusal>> {
    return this.work.run(async () => {
      const { provider: id, version, isApproved } = command;
      await this.providers.lock(id);
      const before = await this.providers.find(id);
      if (before === undefined) return refusal({ code: 'no-such-provider' });
      if (before.version !== version) return refusal({ code: 'stale' });
      const after = this.asChanged(before, command.patch);
      const errors = await this.faults(after);
      if (errors.length > 0) return refusal({ code: 'not-a-provider', errors });
      const because = againstWidening({ before, after }, isApproved);
      if (because !== undefined) return refusal(because);
      if (!(await this.providers.replace(after, version))) return refusal({ code: 'stale' });
      const act = isApproved ? 'provider.widen' : 'provider.change';
      await this.writeEntry.run({ act, id, particulars: { version: String(after.version) } });
      return ok(after);
    });
  }

  /** What it would be, were it changed so today. */
  asChanged(before: RegisteredProvider, patch: ProviderPatch): RegisteredProvider {
    return { ...before, ...this.dated(before, patch), version: before.version + 1 };
  }

  /** Whoever says that it was vetted, or is no more, and no day, means today. */
  private dated(before: RegisteredProvider, patch: ProviderPatch): ProviderPatch {
    const isNew = patch.vetted !== undefined && patch.vetted !== before.vetted;
    return isNew && patch.vettedOn === undefined ? { ...patch, vettedOn: this.clock.today() } : patch;
  }

  private async faults(provider: ProviderPatch): Promise<readonly Fault[]> {
    const { regions, municipalities } = await this.places.all();
    const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code);
    return faultsOfProvider(provider, { regions: codes(regions), municipalities: codes(municipalities) });
  }
}

function againstWidening(
  change: ProviderChange,
  isApproved: boolean,
): Wrong<'second-person-needed' | 'nothing-to-approve'> | undefined {
  const errors = widens(change);
  if (!isApproved) return errors.length > 0 ? { code: 'second-person-needed', errors } : undefined;
  if (errors.length > 0) return undefined;
  return {
    code: 'nothing-to-approve',
    errors: [{ pointer: '', message: 'lets the provider take no more than before' }],
  };
}
