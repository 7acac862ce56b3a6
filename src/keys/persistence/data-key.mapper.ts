import type { DataKey, KeyVersion } from '../domain/data-key.js';
import { kekId } from '../domain/key-encryption-key.js';
import type { KeyHolder } from '../domain/subject.js';

export type DataKeyRow = {
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly version: number;
  readonly kek_id: string | null;
  readonly wrapped: Buffer | null;
};

export function toDataKey(row: DataKeyRow): DataKey {
  const holder = { kind: row.subject_kind, id: row.subject_id } as KeyHolder;
  const key: KeyVersion = { holder, version: row.version };
  if (row.kek_id === null || row.wrapped === null) return { ...key, erased: true };
  return { ...key, kekId: kekId(row.kek_id), wrapped: row.wrapped, erased: false };
}
