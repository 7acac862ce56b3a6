/* eslint-disable @typescript-eslint/require-await -- the library asks for promises */
import type { Adapter, AdapterPayload } from 'oidc-provider';

type Entry = { readonly payload: AdapterPayload; readonly until: number };
const MOST = 10_000;

/** What the embedded issuer remembers, for as long as the process lives. */
export class MemoryAdapter implements Adapter {
  private static readonly entries = new Map<string, Entry>();

  constructor(private readonly model: string) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const { entries } = MemoryAdapter;
    const oldest = entries.size >= MOST ? entries.keys().next().value : undefined;
    if (oldest !== undefined) entries.delete(oldest);
    entries.set(this.key(id), { payload, until: Date.now() + (expiresIn || 3600) * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = MemoryAdapter.entries.get(this.key(id));
    return found && Date.now() < found.until ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.among(({ uid: known }) => known === uid);
  }

  async findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return this.among(({ userCode }) => userCode === code);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    MemoryAdapter.entries.delete(this.key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of MemoryAdapter.entries)
      if (payload.grantId === grantId) MemoryAdapter.entries.delete(key);
  }

  private among(is: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const found = [...MemoryAdapter.entries].find(
      ([key, { payload, until }]) => key.startsWith(`${this.model}:`) && Date.now() < until && is(payload),
    );
    return found?.[1].payload;
  }

  private key(id: string): string {
    return `${this.model}:${id}`;
  }
}
