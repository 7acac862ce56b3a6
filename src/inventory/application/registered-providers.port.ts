import type { IsoDate } from '#kernel';
import type { RegisteredProvider } from '../domain/registered-provider.js';
import type { UnitScope } from '../domain/unit-scope.js';

export type ProviderVersion = {
  readonly version: number;
  readonly by: string;
  readonly at: Date;
  readonly provider: RegisteredProvider;
};
export type ProviderFilter = {
  readonly scope: UnitScope;
  /** Those alone that need a permit which ends before that day. */
  readonly permitEndsBefore?: IsoDate | undefined;
};
export type Warned = { readonly provider: string; readonly days: number };

/** Providers as they are registered: all that is known of them. */
export abstract class RegisteredProviders {
  /** In the order of their ids; those who have to do with the units in scope. */
  abstract list(filter: ProviderFilter): Promise<readonly RegisteredProvider[]>;
  abstract find(id: string): Promise<RegisteredProvider | undefined>;
  /** From now on nobody takes a place in a unit of it until the act is over. */
  abstract lock(id: string): Promise<void>;
  abstract add(provider: RegisteredProvider): Promise<void>;
  /** Replaces the one of that version; false when there is another by now. */
  abstract replace(provider: RegisteredProvider, version: number): Promise<boolean>;
  /** Newest first, two hundred at most. */
  abstract versions(id: string): Promise<readonly ProviderVersion[]>;
  /** For whoever works for the whole country: warns of permits that end soon, once for each boundary. */
  abstract warn(at: Date): Promise<readonly Warned[]>;
}
