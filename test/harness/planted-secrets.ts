import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { spellingsOf, type Spelling } from './spellings.js';

/** A planted value that came to light: where, and how it was spelt there. */
export type Hit = { readonly planted: string; readonly where: string; readonly spelling: string };
type Needle = Spelling & { readonly planted: string };

/** At least this many bytes, so that no value is found by chance. */
const LEAST = 6;
/** So many bytes of a file are looked through at a time. */
const PIECE = 4 * 1024 * 1024;

/** Looks for planted values in everything that somebody could carry away. A value is plain text of ≥ 6 bytes. */
export class PlantedSecrets {
  private readonly needles: readonly Needle[];
  private readonly longest: number;

  constructor(planted: readonly string[]) {
    const short = planted.find((value) => Buffer.byteLength(value) < LEAST);
    if (short !== undefined) throw new RangeError(`"${short}" is too short to be looked for.`);
    this.needles = planted.flatMap((value) =>
      spellingsOf(value).map((found) => ({ ...found, planted: value })),
    );
    this.longest = Math.max(...this.needles.map(({ bytes }) => bytes.length));
  }

  /** Bytes or text from anywhere: a log, an answer, an export. */
  inText(text: string | Buffer, where: string): readonly Hit[] {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const found = this.needles.filter((needle) => bytes.includes(needle.bytes));
    return found.map(({ planted, name }) => ({ planted, where, spelling: name }));
  }

  /** Every row of every table of every schema of ours, as text, where `bytea` is hexadecimal. */
  async inDump(dataSource: DataSource): Promise<readonly Hit[]> {
    const tables = await dataSource.query<{ name: string }[]>(`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> 'spatial_ref_sys' ORDER BY 1`);
    const hits: Hit[] = [];
    for (const { name } of tables) {
      const rows = await dataSource.query<{ row: string }[]>(`SELECT t::text AS row FROM ${name} t`);
      hits.push(...this.inText(rows.map(({ row }) => row).join('\n'), `table ${name}`));
    }
    return hits;
  }

  /** Every file under a directory: tables, indexes and write-ahead log of an embedded database, say. */
  async inFiles(directory: string): Promise<readonly Hit[]> {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const hits: Hit[] = [];
    // One for all files, of which there are a thousand: one each, and giving them back is dearer than what is looked for.
    const piece = Buffer.allocUnsafeSlow(PIECE + this.longest);
    for (const entry of entries.filter((found) => found.isFile())) {
      const path = join(entry.parentPath, entry.name);
      hits.push(...(await this.inFile(path, { where: path.slice(directory.length + 1), piece })));
    }
    return hits;
  }

  /** The write-ahead log of a server since a position in it; the login must be allowed to read the server's files. */
  async inServerLog(dataSource: DataSource, since: string): Promise<readonly Hit[]> {
    const files = await dataSource.query<{ name: string }[]>(
      `SELECT name FROM pg_ls_waldir() WHERE name ~ '^[0-9A-F]{24}$' AND name >= pg_walfile_name($1::pg_lsn)
         AND name <= pg_walfile_name(pg_current_wal_insert_lsn()) ORDER BY name`,
      [since],
    );
    if (files.length === 0) throw new Error('No write-ahead log was found.');
    const found = await dataSource.query<{ needle: number; name: string }[]>(
      `WITH read AS MATERIALIZED (SELECT f.name, pg_read_binary_file('pg_wal/' || f.name, 0, 268435456, true) AS bytes
         FROM unnest($1::text[]) AS f (name))
       SELECT n.ordinality::int - 1 AS needle, r.name FROM read r, unnest($2::bytea[]) WITH ORDINALITY AS n (bytes)
       WHERE position(n.bytes IN r.bytes) > 0`,
      [files.map(({ name }) => name), this.needles.map(({ bytes }) => bytes)],
    );
    return found.map(({ needle, name }) => {
      const { planted, name: spelling } = this.needles[needle]!;
      return { planted, where: `write-ahead log ${name}`, spelling };
    });
  }

  /** Reads in pieces that overlap by the longest value, so that none is cut in two. */
  private async inFile(
    path: string,
    { where, piece }: { where: string; piece: Buffer },
  ): Promise<readonly Hit[]> {
    const hits = new Map<string, Hit>();
    const file = await open(path);
    let carried = 0;
    for (;;) {
      const { bytesRead } = await file.read(piece, carried, PIECE);
      if (bytesRead === 0) break;
      const bytes = piece.subarray(0, carried + bytesRead);
      for (const hit of this.inText(bytes, where)) hits.set(`${hit.planted} ${hit.spelling}`, hit);
      carried = Math.min(bytes.length, this.longest - 1);
      piece.copyWithin(0, bytes.length - carried, bytes.length);
    }
    await file.close();
    return [...hits.values()];
  }
}

/** Where a server's write-ahead log stands now. */
export async function walPosition(dataSource: DataSource): Promise<string> {
  const [row] = await dataSource.query<{ lsn: string }[]>('SELECT pg_current_wal_insert_lsn()::text AS lsn');
  return row?.lsn ?? '0/0';
}
