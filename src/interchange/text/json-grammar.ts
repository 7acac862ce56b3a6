import type { Token } from './json-tokens.js';

/** What may come next in a JSON text. */
export type Turn = 'value' | 'firstItem' | 'afterItem' | 'firstKey' | 'key' | 'colon' | 'afterMember' | 'end';
/** An object or a list that is still open. */
export type Open = { readonly of: 'object' | 'list'; readonly keys: Set<string>; step: string | number };

export const awaited: Record<Turn, string> = {
  value: 'a value',
  firstItem: 'a value or ]',
  afterItem: ', or ]',
  firstKey: 'a key in double quotes or }',
  key: 'a key in double quotes',
  colon: ': after the key',
  afterMember: ', or }',
  end: 'nothing after the document',
};

const afterValue = (open: readonly Open[]): Turn => {
  const inside = open.at(-1)?.of;
  if (inside === undefined) return 'end';
  return inside === 'object' ? 'afterMember' : 'afterItem';
};
const enter = (open: Open[], of: Open['of']): Turn => {
  open.push({ of, keys: new Set(), step: of === 'list' ? 0 : '' });
  return of === 'list' ? 'firstItem' : 'firstKey';
};
const leave = (open: Open[]): Turn => {
  open.pop();
  return afterValue(open);
};
const value = ({ kind }: Token, open: Open[]): Turn | undefined => {
  if (kind === '{') return enter(open, 'object');
  if (kind === '[') return enter(open, 'list');
  return kind === 'string' || kind === 'plain' ? afterValue(open) : undefined;
};
const nextItem = (open: Open[]): Turn => {
  const list = open.at(-1);
  if (typeof list?.step === 'number') list.step += 1;
  return 'value';
};
const after = (closing: '}' | ']', next: (open: Open[]) => Turn) => (token: Token, open: Open[]) => {
  if (token.kind === ',') return next(open);
  return token.kind === closing ? leave(open) : undefined;
};
const key = ({ kind }: Token): Turn | undefined => (kind === 'string' ? 'colon' : undefined);

/** One step of the grammar of RFC 8259: what may come after the token, or nothing when it must not stand here. */
export const turns: Record<Turn, (token: Token, open: Open[]) => Turn | undefined> = {
  value,
  firstItem: (token, open) => (token.kind === ']' ? leave(open) : value(token, open)),
  afterItem: after(']', nextItem),
  firstKey: (token, open) => (token.kind === '}' ? leave(open) : key(token)),
  key,
  colon: ({ kind }) => (kind === ':' ? 'value' : undefined),
  afterMember: after('}', () => 'key'),
  end: () => undefined,
};
