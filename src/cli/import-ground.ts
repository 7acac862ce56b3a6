import { createHash } from 'node:crypto';
import { ok, printable, refusal, type Result } from '#kernel';
import type { Shell } from './act.js';
import { printBadInput, printUnwritten, type BadInput } from './bad-input.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { nameOf, readBytes } from './files/read-bytes.js';
import { whyNot } from './files/why-not.js';
import { writeOutput } from './files/write-output.js';
import { asFeatures, linesOf, type AreaAnswer, type AreaError } from './tables/areas.js';

export type GroundWish = {
  readonly server: string;
  readonly tokenFile: string;
  readonly purpose: string;
  readonly dryRun?: true;
  readonly errors?: string;
  readonly system?: string;
  readonly simplify?: number;
  readonly groups?: string;
  readonly class?: string;
  readonly confidence?: number;
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  readonly reason?: string;
};
type Answered = {
  readonly title?: string;
  readonly errors?: readonly AreaError[];
  readonly isDryRun?: boolean;
  readonly items?: readonly AreaAnswer[];
};

const queryOf = (wish: GroundWish): URLSearchParams => {
  const { dryRun, simplify, from, to, system, groups, class: kind, confidence, source, reason } = wish;
  const said = {
    system,
    simplifyMetres: simplify,
    groups,
    class: kind,
    confidence,
    validFrom: from,
    validTo: to,
  };
  const all = { ...said, source, reason, dryRun: dryRun && 'yes' };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) if (value !== undefined) query.set(name, String(value));
  return query;
};

const bytesOf = async (path: string): Promise<Result<Uint8Array, BadInput>> => {
  try {
    return ok(await readBytes(path));
  } catch (error) {
    return refusal({ sentence: `${nameOf(path)} can not be read: ${whyNot(error)}.`, errors: [] });
  }
};

type Sent = { readonly file: Uint8Array; readonly token: string };

/** What the service says, whatever it says. */
const answerOf = async (wish: GroundWish, { file, token }: Sent): Promise<Result<Response, BadInput>> => {
  const query = queryOf(wish);
  const key = createHash('sha256').update(file).update(query.toString()).digest('hex');
  try {
    const address = new URL(`/api/territories/imports?${query.toString()}`, wish.server);
    const headers = {
      authorization: `Bearer ${token}`,
      purpose: wish.purpose,
      'idempotency-key': key,
      'content-type': 'application/json',
    };
    return ok(await fetch(address, { method: 'POST', headers, body: new Uint8Array(file) }));
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return refusal({ sentence: `${wish.server} does not answer: ${cause}.`, errors: [] });
  }
};

/** Sends a file of areas to a service and says what became of each. */
export const importGround = async (
  path: string,
  wish: GroundWish,
  { terminal }: Shell,
): Promise<ExitCode> => {
  const [file, token] = [await bytesOf(path), await bytesOf(wish.tokenFile)];
  if (!file.ok) return printBadInput(terminal, file.refusal);
  if (!token.ok) return printBadInput(terminal, token.refusal);
  const answer = await answerOf(wish, {
    file: file.value,
    token: Buffer.from(token.value).toString().trim(),
  });
  if (!answer.ok) return printUnwritten(terminal, answer.refusal);
  const said = (await answer.value.json().catch(() => ({}))) as Answered;
  if (answer.value.ok) {
    terminal.out(
      linesOf(said.items ?? [], said.isDryRun === true)
        .map(printable)
        .join('\n') + '\n',
    );
    return EXIT.done;
  }
  const errors = said.errors ?? [];
  if (wish.errors !== undefined) {
    const written = await writeOutput(wish.errors, asFeatures(errors));
    if (!written.ok) return printUnwritten(terminal, written.refusal);
  }
  const sentence = `${nameOf(path)} was not drawn: ${answer.value.status.toString()} ${said.title ?? ''}.`;
  return printBadInput(terminal, { sentence, errors: errors.map(asLine) });
};

const asLine = ({ pointer, message, expected, point }: AreaError): string =>
  `${pointer === '' ? '(the whole file)' : pointer}: ${message}${expected === undefined ? '' : `; expected ${expected}`}${point === undefined ? '' : ` (at ${point.join(', ')})`}`;
