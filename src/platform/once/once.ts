import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Clock } from '../clock/clock.js';
import { Acting } from '../database/acting.js';
import type { PlatformTables } from '../database/tables.js';
import { UnitOfWork } from '../database/unit-of-work.js';

export type KeyRefusal = { readonly code: 'key-used-otherwise' };
/** A command: the key that its actor gave it, the act and its object in a word, and what else it asks, as plain JSON. */
export type Keyed = { readonly key: string; readonly about: string; readonly asks: unknown };
/** What a command brings that changes a thing: its key, and the version that whoever acts has seen. */
export type KeyedChange = Pick<Keyed, 'key'> & { readonly version: number };
type OnceRow = Pick<PlatformTables['fristad.command'], 'about' | 'digest' | 'outcome'>;

const CLAIM = `
  WITH claimed AS (
    INSERT INTO fristad.command (actor, key, about, digest, at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT DO NOTHING RETURNING key)
  SELECT key FROM claimed`;
const FIND = `SELECT about, digest, outcome FROM fristad.command WHERE actor = $1 AND key = $2`;
const SETTLE = `UPDATE fristad.command SET outcome = $3 WHERE actor = $1 AND key = $2`;

/** What a kept command says of a document: enough to know the same one again, and nothing of what it says. */
export const fingerprintOf = (document: string | Uint8Array): string =>
  createHash('sha256').update(document).digest('hex');
const digestOf = ({ about, asks }: Keyed): string => `sha256:${fingerprintOf(JSON.stringify([about, asks]))}`;

/** Does an act once for a key of whoever acts, in one transaction; the same command again has the same outcome. */
@Injectable()
export class Once {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /**
   * The outcome must be plain JSON. A refusal keeps nothing, not even the key. Whoever comes with a key that is being used
   * waits for that command's end.
   */
  run<Outcome, Refusal extends { readonly code: string }>(
    keyed: Keyed,
    act: () => Promise<Result<Outcome, Refusal>>,
  ): Promise<Result<Outcome, Refusal | KeyRefusal>> {
    return this.work.run(async () => {
      if (!(await this.claim(keyed))) return (await this.before<Outcome>(keyed)) ?? this.lost(keyed);
      const done = await act();
      if (done.ok) await this.work.changed(SETTLE, [...this.whose(keyed), JSON.stringify(done.value)]);
      return done;
    });
  }

  /** How the same command ended before, or that its key was used for another; undefined where it was not used. */
  async before<Outcome>(keyed: Keyed): Promise<Result<Outcome, KeyRefusal> | undefined> {
    const row = await this.work.row<OnceRow>(FIND, this.whose(keyed));
    if (row === undefined) return undefined;
    return row.digest === digestOf(keyed)
      ? ok(row.outcome as Outcome)
      : refusal({ code: 'key-used-otherwise' });
  }

  /** How a command about that ended, whatever else it asked. Undefined where that key of whoever acts was not used for it. */
  async outcomeOf(key: string, about: string): Promise<unknown> {
    const row = await this.work.row<OnceRow>(FIND, this.whose({ key }));
    return row?.about === about ? row.outcome : undefined;
  }

  private async claim(keyed: Keyed): Promise<boolean> {
    const values = [...this.whose(keyed), keyed.about, digestOf(keyed), this.clock.now()];
    return (await this.work.rows(CLAIM, values)).length > 0;
  }

  private whose({ key }: Pick<Keyed, 'key'>): readonly string[] {
    return [this.acting.current.actor, key];
  }

  private lost({ key }: Keyed): never {
    throw new Error(`The key ${key} is used and no command has it.`);
  }
}
