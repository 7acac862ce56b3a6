import type { Sent } from './known.js';
import type { Answered } from './wire.js';

/** What shows how the service is built: none of it is anybody's business outside. */
const INTERNALS: readonly RegExp[] = [
  /\bat [^\n]{1,200}:\d+:\d+/,
  /node_modules|node:internal|file:\/\/|\.(?:ts|js|mjs|cjs):\d/,
  /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|ON CONFLICT|RETURNING)\b [a-z"$(*]/,
  /violates|duplicate key|syntax error at|invalid input syntax|permission denied|does not exist|deadlock/i,
  /\bDETAIL\b|\bHINT\b|\bSQLSTATE\b|QueryFailed|QueryRunner|EntityManager|row-level security/,
  /typeorm|pglite|postgres|pg-?boss|nestjs|\bexpress\b|swagger-ui-dist|class-(?:validator|transformer)|body-parser/i,
  /\b(?:Type|Range|Reference|Syntax)Error\b|Cannot read propert|is not a function|is not iterable|\bundefined\b/,
];

/** A text that is told by the operations of that name alone. */
export type Secret = { readonly text: string; readonly disclosedBy: RegExp };
type Watched = { readonly names: readonly string[]; readonly secrets: readonly Secret[] };

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** What an answer tells of the inside, but for what the asker said first. */
export const leaksIn = (
  { text, headers }: Answered,
  sent: Sent,
  { names, secrets }: Watched,
): readonly string[] => {
  const whole = `${text}\n${JSON.stringify(headers)}`;
  const own = `${JSON.stringify(sent)}${Buffer.from(sent.body ?? '', 'base64').toString()}${decoded(sent.path)}`;
  const found = [
    ...INTERNALS.flatMap((pattern) => pattern.exec(whole)?.[0] ?? []),
    ...names.filter((name) => whole.includes(name)),
    ...secrets.map(({ text: secret }) => secret).filter((secret) => whole.includes(secret)),
  ];
  return found.filter((one) => !own.includes(one)).map((one) => `tells “${one}”`);
};
