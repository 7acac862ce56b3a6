import { HttpException } from '@nestjs/common';

const CODE = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;
const isCode = (raw: unknown): raw is string => typeof raw === 'string' && CODE.test(raw);

/** The reason that whoever denied it left for the log on the exception; it never leaves. */
const deniedFor = (thrown: unknown): string | undefined => {
  const { why } = (thrown ?? {}) as { readonly why?: unknown };
  return isCode(why) ? why : undefined;
};

const problemCode = (thrown: HttpException): string | undefined => {
  const body = thrown.getResponse();
  if (typeof body === 'string') return undefined;
  const { code, type } = body as { readonly code?: unknown; readonly type?: unknown };
  return [code, String(type).split('/').at(-1)].find(isCode);
};

/** Whether somebody was refused for who they are, and not for what they asked. */
export const isDenial = (thrown: unknown): boolean =>
  deniedFor(thrown) !== undefined ||
  (thrown instanceof HttpException && [401, 403].includes(thrown.getStatus()));

/** The code of the refusal, for the log: never a sentence of it. */
export const whyOf = (thrown: unknown): string => {
  const denied = deniedFor(thrown);
  if (denied !== undefined) return denied;
  if (!(thrown instanceof HttpException)) return 'failed';
  const code = problemCode(thrown);
  return code === undefined || code === 'undefined' ? `status-${thrown.getStatus()}` : code;
};
