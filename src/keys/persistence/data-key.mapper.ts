import type { DataKey, KeyVersion } from '../domain/data-key.js';
import { kekId } from '../domain/key-encryption-key.js';
import type { KeyHolder } from '../domain/subject.js';
import type { KeysTables } from './tables.js';

export type DataKeyRow = Omit<KeysTables['fristad.data_key'], 'kek_wraps' | 'created_at' | 'erased_at'>;

export function toDataKey(row: DataKeyRow): DataKey {
  const holder = { kind: row.subject_kind, id: row.subject_id } as KeyHolder;
  const key: KeyVersion = { holder, version: row.version };
  if (row.kek_id === null || row.wrapped === null) return { ...key, erased: true };
  return { ...key, kekId: kekId(row.kek_id), wrapped: row.wrapped, erased: false };
}
