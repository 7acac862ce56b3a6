import type { Caller } from './a-caller.js';

type Content = { readonly rule: string; readonly object?: string; readonly command: unknown };

/** The id of an approval that a second person gave for exactly this. */
export const approvalOf = async (asker: Caller, second: Caller, content: Content): Promise<string> => {
  const asked = await asker.post('/approvals', content);
  const given = await second.post(`/approvals/${asked.body.id}/give`, { digest: asked.body.digest });
  if (given.status !== 200) throw new Error(`${asked.text} ${given.text}`);
  return asked.body.id;
};
