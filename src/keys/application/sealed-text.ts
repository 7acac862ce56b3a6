import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Acting, Clock, UnitOfWork } from '#platform';
import type { Field } from '../domain/field.js';
import { OpenField } from './open-field.js';
import { SealField, type SealRefusal } from './seal-field.js';
import type { KeyRefusal } from './subject-keys.js';

/** What is stored of a text, and by whom and when it was written. */
export type NewlySealed = { readonly sealed: Uint8Array; readonly by: string; readonly at: Date };
type TextWriting = {
  readonly text: string;
  /** Answers the version that it has now; undefined where what it was to replace is not there any more. */
  readonly store: (text: NewlySealed) => Promise<number | undefined>;
  /** Writes the entry of the log: without it nothing is stored. */
  readonly record: (version: number) => Promise<void>;
};
type TextReading<Stored, Missing extends string> = {
  readonly find: () => Promise<Stored | undefined>;
  readonly missing: Missing;
  readonly fieldOf: (stored: Stored) => Field;
  /** Writes the entry of the log, before the text is opened. */
  readonly record: () => Promise<void>;
};
export type WriteTextRefusal = SealRefusal | { readonly code: 'stale' };
export type ReadTextRefusal<Missing extends string> = KeyRefusal | { readonly code: Missing };
type Opened<Stored> = { readonly stored: Stored; readonly text: string };

/** Texts of which only ciphertext is stored: written in one act with their entry, and opened only once theirs is written. */
@Injectable()
export class SealedText {
  constructor(
    private readonly seal: SealField,
    private readonly open: OpenField,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Answers the version that it has now. */
  write(field: Field, { text, store, record }: TextWriting): Promise<Result<number, WriteTextRefusal>> {
    return this.work.run(async () => {
      const sealed = await this.seal.run(field, text);
      if (!sealed.ok) return sealed;
      const [by, at] = [this.acting.current.actor, this.clock.now()];
      const version = await store({ sealed: sealed.value, by, at });
      if (version === undefined) return refusal({ code: 'stale' });
      await record(version);
      return ok(version);
    });
  }

  read<Stored extends { readonly sealed: Uint8Array }, Missing extends string>({
    find,
    missing,
    fieldOf,
    record,
  }: TextReading<Stored, Missing>): Promise<Result<Opened<Stored>, ReadTextRefusal<Missing>>> {
    return this.work.run(async () => {
      const stored = await find();
      if (stored === undefined) return refusal({ code: missing });
      await record();
      const opened = await this.open.run(fieldOf(stored), stored.sealed);
      return opened.ok ? ok({ stored, text: opened.value }) : opened;
    });
  }
}
