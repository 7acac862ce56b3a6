import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';

/** Every role that somebody acts in. */
export const DATABASE_ROLES = [
  'fristad_app',
  'fristad_run',
  'fristad_import',
  'fristad_operator',
  'fristad_guard',
  'fristad_audit_reader',
  'fristad_key_keeper',
] as const;
/** A database role without a login. What each may do is granted in the migrations. */
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** As whom the database is asked. It shows each row to those whom its policies name, and to nobody else. */
export type ActingAs = {
  readonly role: DatabaseRole;
  /** Pseudonym of the user or process; empty for nobody. */
  readonly actor: string;
  /** The police region whose rows are seen; null for none. */
  readonly region: string | null;
  /** Whose units a housing officer works for, and therefore sees: a provider's, or all in a municipality. */
  readonly provider?: string;
  readonly municipality?: string;
  /** The roles that the actor acts in, as the access rules name them. */
  readonly roles: readonly string[];
  /**
   * `national-run` and `national-audit` reach over all regions, for the database roles that may do so; `break-glass` to the
   * one case of `opened`, for as long as the actor has it open.
   */
  readonly scope: 'own-region' | 'national-run' | 'national-audit' | 'break-glass';
  readonly opened?: string;
  /** For the audit log, not for the database: who employs the actor, and why and for which case it acts. */
  readonly agency?: string;
  readonly purpose?: string;
  readonly case?: string;
};

/** Whoever was not named: sees what is public and no row of any case. */
export const NOBODY: ActingAs = {
  role: 'fristad_app',
  actor: '',
  region: null,
  roles: [],
  scope: 'own-region',
};

/** Whoever runs the process itself, at its terminal: works for the whole country. */
export const OPERATOR: ActingAs = {
  role: 'fristad_operator',
  actor: 'operator',
  region: null,
  roles: ['OPERATOR'],
  scope: 'national-run',
};

/** Remembers, along one request or job, as whom the database is asked. */
@Injectable()
export class Acting {
  private readonly storage = new AsyncLocalStorage<{ as: ActingAs }>();

  get current(): ActingAs {
    return this.storage.getStore()?.as ?? NOBODY;
  }

  /** Everything that `act` starts asks the database as this one. */
  run<T>(as: ActingAs, act: () => T): T {
    return this.storage.run({ as }, act);
  }

  /** From now on the request under way is this one's: for a guard that has just learnt who asks. */
  become(as: ActingAs): void {
    const store = this.storage.getStore();
    if (!store) throw new Error('Nothing is under way in which anybody could act.');
    store.as = as;
  }
}

/**
 * What every transaction begins with. Only SET, which takes no snapshot, so that the act may still choose its
 * isolation; only LOCAL, so that nothing remains on the connection. `today` is the day that functions go by.
 */
export const fenceOf = ({ role, actor, region, roles, scope, ...as }: ActingAs, today = ''): string => {
  if (!DATABASE_ROLES.includes(role)) throw new RangeError(`There is no database role ${role}.`);
  const { provider = '', municipality = '', opened = '' } = as;
  const limits = { region: region ?? '', provider, municipality, opened };
  const settings = { ...limits, actor, roles: roles.join(' '), scope, today };
  const set = Object.entries(settings).map(
    ([name, value]) => `SET LOCAL app.${name} = ${escapeLiteral(value)}`,
  );
  return [...set, `SET LOCAL ROLE ${role}`].join('; ');
};
