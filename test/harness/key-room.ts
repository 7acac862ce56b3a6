import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import {
  ApprovedCases,
  CheckPerson,
  EraseSubject,
  EvaluatePerson,
  KeyCareModule,
  KeyEncryptionKeys,
  KeysModule,
  KeyUseLog,
  OpenField,
  PersonCheckModule,
  RegisterPerson,
  RenewKeyEncryptionKey,
  RetireKeyEncryptionKey,
  RewrapDataKeys,
  RotateDataKey,
  SealField,
  ReadKeyStatus,
  ReadPublicKey,
  WriteFirst,
  type KeyUse,
  type PersonCheckEntry,
} from '#keys';
import { Acting, Clock, UnitOfWork } from '#platform';

/** A clock that a test sets. */
export class SetClock extends Clock {
  at = new Date('2026-12-01T10:00:00Z');
  override now(): Date {
    return this.at;
  }
}

/** Keeps what was written, and can be told to fail. */
export class RememberingLog extends WriteFirst {
  static readonly entries: PersonCheckEntry[] = [];
  static broken = false;
  override async write(entry: PersonCheckEntry): Promise<void> {
    if (RememberingLog.broken) throw new Error('the log cannot be written');
    RememberingLog.entries.push(entry);
  }
}

/** Keeps what was written of keys, and can be told to fail. */
export class RememberingKeyUseLog extends KeyUseLog {
  static readonly uses: KeyUse[] = [];
  static broken = false;
  override async write(use: KeyUse): Promise<void> {
    if (RememberingKeyUseLog.broken) throw new Error('the log cannot be written');
    RememberingKeyUseLog.uses.push(use);
  }
}

/** Every case is approved but those that are called a draft. */
class AllButDrafts extends ApprovedCases {
  override async isApproved(caseRef: string): Promise<boolean> {
    return !caseRef.startsWith('DRAFT');
  }
}

@Module({})
class Plumbing {
  static with(dataSource: DataSource, acting: Acting | undefined): DynamicModule {
    const work = { provide: UnitOfWork, useValue: new UnitOfWork(dataSource, acting) };
    const clock = { provide: Clock, useValue: new SetClock() };
    return { module: Plumbing, global: true, providers: [work, clock], exports: [UnitOfWork, Clock] };
  }
}

export type KeyRoom = Awaited<ReturnType<typeof openKeyRoom>>;

/** The room as the service wires it, on an open database and a directory of keys; as whoever logged in unless `acting`. */
export async function openKeyRoom(dataSource: DataSource, directory: string, acting?: Acting) {
  const keys = KeysModule.with({ directory, createFirst: true });
  const needs = { imports: [], writeFirst: RememberingLog, approvedCases: AllButDrafts };
  const care = KeyCareModule.with({ imports: [], log: RememberingKeyUseLog });
  const imports = [Plumbing.with(dataSource, acting), keys, care, PersonCheckModule.with(needs)];
  const room = await Test.createTestingModule({ imports }).compile();
  const get = <T>(type: Type<T>) => room.get(type, { strict: false });
  const port = <T>(type: abstract new (...args: never[]) => T) => room.get(type, { strict: false });
  return {
    seal: get(SealField),
    open: get(OpenField),
    rotate: get(RotateDataKey),
    rewrap: get(RewrapDataKeys),
    retire: get(RetireKeyEncryptionKey),
    renew: get(RenewKeyEncryptionKey),
    status: get(ReadKeyStatus),
    erase: get(EraseSubject),
    evaluate: get(EvaluatePerson),
    check: get(CheckPerson),
    register: get(RegisterPerson),
    publicKey: get(ReadPublicKey),
    keks: port(KeyEncryptionKeys),
    work: get(UnitOfWork),
    clock: port(Clock) as SetClock,
  };
}

/** A directory for keys, and how to remove it. */
export async function keyDirectory(): Promise<{ readonly path: string; drop(): Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
  return { path: join(place, 'keys'), drop: () => rm(place, { recursive: true, force: true }) };
}

/** The value of an answer that must be a yes. */
export const yes = <T>(answer: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
};
