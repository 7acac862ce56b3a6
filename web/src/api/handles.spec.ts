import { describe, expect, it } from '@jest/globals';
import { handlesOf } from './handles.js';

const IDS = ['K-17', 'PL-åäö', '1d6f4e0a-8f0b-4c6e-9a55-4b8e0f6c2d13'];

describe('handles', () => {
  it('say nothing of the id, and open in the same session alone', async () => {
    const [one, same, other] = await Promise.all(['s-1', 's-1', 's-2'].map(handlesOf));
    for (const id of IDS) {
      const handle = one!.seal(id);
      expect(handle).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(handle).not.toContain(id);
      expect(atob(handle.replaceAll('-', '+').replaceAll('_', '/'))).not.toContain(id);
      expect(same!.seal(id)).toBe(handle);
      expect([same!.open(handle), other!.open(handle)]).toEqual([id, undefined]);
    }
  });

  it('are of nobody else’s making', async () => {
    const { seal, open } = await handlesOf('s-1');
    const handle = seal('K-17');
    const changed = (handle.startsWith('A') ? 'B' : 'A') + handle.slice(1);
    expect([open(changed), open('K-17'), open('%'), open('')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(open(handle)).toBe('K-17');
  });
});
