import createClient from 'openapi-fetch';
import type { components, paths } from '../../../web/src/api/api.js';

type Schemas = components['schemas'];
/** Somebody who asks by the types that were generated from the document, and by nothing else. */
export const clientAt = (origin: string, token: string) =>
  createClient<paths>({ baseUrl: origin, headers: { authorization: `Bearer ${token}` } });
export type Client = ReturnType<typeof clientAt>;

/** @throws Error with the problem that was answered instead */
const got = <T>({ data, error }: { readonly data?: T; readonly error?: unknown }): T => {
  if (data === undefined) throw new Error(`Refused: ${JSON.stringify(error)}`);
  return data;
};
const tagOf = (version: number) => `"${version}"`;
const purpose = (code: 'CASE_HANDLING' | 'PLACEMENT_MATCHING', ref: string) => ({
  Purpose: `${code}; case=${ref}`,
});

export type Travellers = { readonly coordinator: Client; readonly approver: Client };

const granted = async ({ coordinator, approver }: Travellers, body: Schemas['RequestInput']) => {
  const header = { 'Idempotency-Key': 'register', ...purpose('CASE_HANDLING', 'none') };
  const made = got(await coordinator.POST('/api/requests', { params: { header }, body }));
  const path = { id: made.request };
  const about = purpose('CASE_HANDLING', made.case);
  const at = (version: number, key: string) => ({
    path,
    header: { 'If-Match': tagOf(version), 'Idempotency-Key': key, ...about },
  });
  const submit = await coordinator.POST('/api/requests/{id}/submit', { params: at(made.version, 'submit') });
  const { version } = got(submit);
  const life = got(await approver.POST('/api/requests/{id}/grant', { params: at(version, 'grant') }));
  return { ...made, ...life };
};

const approved = async (
  { coordinator, approver }: Travellers,
  body: Schemas['AskApprovalInput'],
  header: { Purpose: string },
) => {
  const asked = got(await coordinator.POST('/api/approvals', { params: { header }, body }));
  const params = { path: { id: asked.id }, header };
  const { command, digest } = got(await approver.GET('/api/approvals/{id}', { params }));
  if (command === null) throw new Error('There is nothing to approve.');
  return got(await approver.POST('/api/approvals/{id}/give', { params, body: { digest } })).id;
};

/** From a request to the arrival of the household; answers the placement as it stands at last. */
export const journey = async (travellers: Travellers, wanted: Schemas['RequestInput']) => {
  const { coordinator } = travellers;
  const { request, case: ref } = await granted(travellers, wanted);
  const header = purpose('PLACEMENT_MATCHING', ref);
  const found = got(
    await coordinator.POST('/api/requests/{id}/searches', {
      params: { path: { id: request }, header: { ...header, 'Idempotency-Key': 'search' } },
    }),
  );
  const [best] = found.best;
  if (best === undefined) throw new Error('There is no unit.');
  const { placement } = got(
    await coordinator.POST('/api/requests/{id}/placements', {
      params: { path: { id: request }, header },
      body: { unit: best.unit, arrival: best.arrival },
    }),
  );
  const { id, unit, arrival, departure, judged } = placement;
  const command = { unit, arrival, departure, setAside: [], judged: judged ?? '' };
  const approval = await approved(travellers, { rule: 'placement.confirm', object: id, command }, header);
  const confirm = { 'If-Match': tagOf(placement.version), 'Idempotency-Key': 'confirm', Approval: approval };
  const path = { id };
  const confirmed = got(
    await coordinator.POST('/api/placements/{id}/confirm', {
      params: { path, header: { ...confirm, ...header } },
      body: command,
    }),
  );
  const come = { 'If-Match': tagOf(confirmed.version), 'Idempotency-Key': 'arrival' };
  got(
    await coordinator.POST('/api/placements/{id}/arrival', {
      params: { path, header: { ...come, ...header } },
      body: { on: arrival },
    }),
  );
  return got(await coordinator.GET('/api/placements/{id}', { params: { path, header } }));
};
