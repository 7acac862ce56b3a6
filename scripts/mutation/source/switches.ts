import type { Edit } from './edits.js';

type Host = Edit['host'] & {
  readonly choices: readonly { readonly number: number; readonly text: string }[];
};

const changed = (text: string, { from, to, by, host }: Edit): string =>
  text.slice(host.from, from) + by + text.slice(to, host.to);

/** The hosts of all edits with what each may become, the outer before the inner. */
function hostsOf(text: string, edits: readonly Edit[]): readonly Host[] {
  const all = edits.map((edit, number) => ({ host: edit.host, number, text: changed(text, edit) }));
  const byHost = Map.groupBy(all, ({ host: { from, to } }) => `${from}-${to}`);
  return [...byHost.values()]
    .flatMap((choices) => choices.slice(0, 1).map(({ host }) => ({ ...host, choices })))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}

const wrapped = ({ isStatement, choices }: Host, inner: string): string =>
  isStatement
    ? `{if (!${choices.map(({ number }) => `mutant$(${number})`).join(' && !')}) ${inner}}`
    : `(${choices.map(({ number, text }) => `mutant$(${number}) ? (${text}) : `).join('')}(${inner}))`;

/**
 * A source that holds all its edits at once. Which of them acts is asked of `mutantOf(path)`, a global function that answers
 * a function from the edit's place in the list to whether it acts; it learns so, too, which edits are come by.
 */
export function switched(path: string, text: string, edits: readonly Edit[]): string {
  const hosts = [...hostsOf(text, edits)];
  const render = (from: number, to: number): string => {
    let [done, at] = ['', from];
    for (let host = hosts[0]; host !== undefined && host.from < to; host = hosts[0]) {
      hosts.shift();
      done += text.slice(at, host.from) + wrapped(host, render(host.from, host.to));
      at = host.to;
    }
    return done + text.slice(at, to);
  };
  return `const mutant$ = mutantOf('${path}'); ${render(0, text.length)}`;
}
