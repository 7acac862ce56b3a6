import { tokensOf, type Token } from './tokens.js';

/** A change of a text: what stands from one place to another gives way to something else. */
export type Edit = { readonly from: number; readonly to: number; readonly by: string; readonly what: string };

/** Words at which one condition ends and something else begins. */
const ENDS = new Set(
  `select from where on having when then else end if elsif return values set group order limit join left right inner cross
   full union except using with returning into for as begin loop case filter exception raise declare do insert update delete
   query perform execute lateral window offset check`.split(/\s+/),
);
const SYMBOLS = new Set([',', ';', ':=', '=>']);
/** What a condition stands behind, where it is one even without AND or OR. */
const ASKS = new Set(['where', 'if', 'elsif', 'having', 'on']);
const FLIPPED: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

type Group = { readonly open: Token | undefined; readonly items: (Token | Group)[]; close?: Token };
const isGroup = (item: Token | Group): item is Group => 'items' in item;
const fromOf = (item: Token | Group): number => (isGroup(item) ? (item.open?.from ?? 0) : item.from);
const toOf = (item: Token | Group): number => (isGroup(item) ? (item.close?.to ?? 0) : item.to);

function groupsOf(tokens: readonly Token[]): Group {
  const stack: Group[] = [{ open: undefined, items: [] }];
  for (const token of tokens) {
    const here = stack.at(-1) ?? { open: undefined, items: [] };
    if (token.text === '(') {
      const inner: Group = { open: token, items: [] };
      here.items.push(inner);
      stack.push(inner);
    } else if (token.text === ')' && stack.length > 1) {
      here.close = token;
      stack.pop();
    } else here.items.push(token);
  }
  return stack[0] ?? { open: undefined, items: [] };
}

const word = (item: Token | Group | undefined): string =>
  item === undefined || isGroup(item) ? '' : item.text;

/** Cuts a group's items into conditions, each with the word that it stands behind. */
function conditionsIn({ items }: Group): { readonly behind: string; readonly items: (Token | Group)[] }[] {
  const found: { behind: string; items: (Token | Group)[] }[] = [{ behind: '', items: [] }];
  for (const [index, item] of items.entries()) {
    const text = word(item);
    const isPartOfOperator = text === 'from' && word(items[index - 1]) === 'distinct';
    if (SYMBOLS.has(text) || (ENDS.has(text) && !isPartOfOperator)) found.push({ behind: text, items: [] });
    else found.at(-1)?.items.push(item);
  }
  return found.filter((condition) => condition.items.length > 0);
}

/** The operands between `AND`s or `OR`s; the AND of a BETWEEN is none. */
function operandsOf(items: (Token | Group)[], operator: string): (Token | Group)[][] {
  const operands: (Token | Group)[][] = [[]];
  let isBetween = false;
  for (const item of items) {
    const text = word(item);
    if (text === 'between') isBetween = true;
    if (text !== operator || (operator === 'and' && isBetween)) operands.at(-1)?.push(item);
    else operands.push([]);
    if (text === 'and') isBetween = false;
  }
  return operands;
}

const spanOf = (items: readonly (Token | Group)[]): readonly [number, number] => {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? [fromOf(first), toOf(last)] : [0, 0];
};

/** Every operand left out in turn, where there are several; and so on inside each. */
function without(operands: (Token | Group)[][], text: string): Edit[] {
  if (operands.length < 2) return [];
  return operands.flatMap((operand, place): Edit[] => {
    const [from, to] = spanOf(operand);
    const [, before] = spanOf(operands[place - 1] ?? []);
    const [next] = spanOf(operands[place + 1] ?? []);
    const what = `without ${text.slice(from, to)}`;
    return [place === 0 ? { from, to: next, by: '', what } : { from: before, to, by: '', what }];
  });
}

function editsIn(group: Group, text: string): Edit[] {
  const inside = group.items.filter(isGroup).flatMap((inner) => editsIn(inner, text));
  const here = conditionsIn(group).flatMap(({ behind, items }) => {
    const ors = operandsOf(items, 'or');
    const ands = ors.map((operand) => operandsOf(operand, 'and'));
    const isPlain = ors.length === 1 && ands[0]?.length === 1;
    const [from, to] = spanOf(items);
    const always = { from, to, by: ' true ', what: `always ${text.slice(from, to)}` };
    return [
      ...without(ors, text),
      ...ands.flatMap((operands) => without(operands, text)),
      ...(isPlain && ASKS.has(behind) && text.slice(from, to) !== 'true' ? [always] : []),
    ];
  });
  return [...here, ...inside];
}

const flips = (tokens: readonly Token[], text: string): Edit[] =>
  tokens.flatMap(({ text: symbol, from, to }): Edit[] => {
    const by = FLIPPED[symbol];
    const what = `${by ?? ''} in ${text.slice(Math.max(0, from - 30), to + 30)}`;
    return by === undefined ? [] : [{ from, to, by, what }];
  });

const isList = ({ items }: Group): boolean => items.length > 2 && word(items[0]) !== 'select';

/** Each code, or tuple of codes, left out of a list that something is to be in. */
function omissionsIn({ items }: Group, text: string): Edit[] {
  return items.filter(isGroup).flatMap((group) => {
    if (word(items[items.indexOf(group) - 1]) !== 'in' || !isList(group)) return omissionsIn(group, text);
    return conditionsIn(group).map(({ items: code }, place, codes): Edit => {
      const [from, to] = spanOf(code);
      const [, before] = spanOf(codes[place - 1]?.items ?? []);
      const [next] = spanOf(codes[place + 1]?.items ?? []);
      const what = `left out ${text.slice(from, to)} of ${text.slice(fromOf(group), toOf(group))}`;
      return place === 0 ? { from, to: next, by: '', what } : { from: before, to, by: '', what };
    });
  });
}

/** Every change by which a text of SQL knows one code less. */
export const omissionsOf = (text: string): readonly Edit[] => omissionsIn(groupsOf(tokensOf(text)), text);

/** Every change by which a text of SQL asks for less, or for something else at a boundary. */
export const editsOf = (text: string): readonly Edit[] => {
  const tokens = tokensOf(text);
  return [...editsIn(groupsOf(tokens), text), ...flips(tokens, text)];
};
export const edited = (text: string, { from, to, by }: Edit): string =>
  text.slice(0, from) + by + text.slice(to);
