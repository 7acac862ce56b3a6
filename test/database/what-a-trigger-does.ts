import { aPlacement } from './statements.js';

/**
 * What a trigger does, in the world of two regions: the statement is refused by it, under its own name or another; or,
 * where something is shown, that is what the query says afterwards. Neither without the trigger.
 */
export type Watched = {
  readonly trigger: string;
  readonly before?: readonly string[];
  readonly does: string;
  readonly by?: string;
  readonly shows?: readonly [query: string, value: unknown];
};

export const uuid = (n: number) => `'00000000-0000-4000-8000-0000000000e${n}'`;
export const DIGEST = `'sha256:${'a'.repeat(64)}'`;
export const setting = (name: string, value: string) => `SELECT set_config('app.${name}', '${value}', true)`;
export const approval = (n: number, over: Readonly<Record<string, string>> = {}) => {
  const columns = {
    ...{ id: uuid(n), rule: `'placement.override'`, object: `'PL'`, command: `'{}'`, digest: DIGEST },
    ...{ owner: `'SYD'`, asked_by: `'u-asker'`, asked_at: `'2026-12-01T08:00:00Z'`, ...over },
  };
  return `INSERT INTO access.approval (${Object.keys(columns).join()}) VALUES (${Object.values(columns).join()})`;
};
export const used = (rule: string, object: string) =>
  approval(9, {
    ...{ rule: `'${rule}'`, object: `'${object}'`, approved_by: `'u-second'` },
    ...{ approved_at: `'2026-12-01T09:00:00Z'`, used_at: `'2026-12-01T10:00:00Z'` },
  });
/** A stay in spring of the person of SYD, in the shared unit, with or without the request that asks for it. */
export const aStay = (over: Readonly<Record<string, string>>) => {
  const { request, transfers, extends: longer, ...row } = over;
  const added = {
    ...(request === undefined
      ? {}
      : { request: `'${request}'`, proposed_by: `'u-eva'`, proposed_at: 'now()' }),
    ...(transfers === undefined ? {} : { transfers: `'${transfers}'` }),
    ...(longer === undefined ? {} : { extends: `'${longer}'` }),
  };
  return aPlacement({
    ...{ id: 'PL-T', unit: 'S1', sharing: 'SHARED', arrival: '2027-03-01', departure: '2027-04-01' },
    ...row,
  })
    .replace(`'K-1'`, `'K-SYD'`)
    .replace(', status)', `, ${['status', ...Object.keys(added)].join()})`)
    .replace(
      /\)$/,
      `${Object.values(added)
        .map((value) => `, ${value}`)
        .join('')})`,
    );
};
export const NOBODY_WAITS = `DELETE FROM fristad.stay_to_judge WHERE placement NOT LIKE 'V-%'`;
export const waits = (placement: string) =>
  [`SELECT count(*)::int AS value FROM fristad.stay_to_judge WHERE placement = '${placement}'`, 1] as const;
export const rows = (table: string, count = 1) =>
  [`SELECT count(*)::int AS value FROM ${table}`, count] as const;
export const ACTIVATION = `
  INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
  VALUES ('2026-1', ${DIGEST}, ${uuid(9)}, 'u-admin', now())`;
export const ACTIVATED = [used('policy.activate', '2026-1'), ACTIVATION];
