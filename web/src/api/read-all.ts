import { got, type Answered } from './got.js';

type Page<T> = { readonly items: readonly T[]; readonly next: string | null };
type Query = { readonly limit: number; readonly after?: string };
const LIMIT = 500;

const afterIn = (next: string): string => new URLSearchParams(next.split('?')[1]).get('after') ?? '';

/** Every page of a list, one after the other. @throws ApiProblem with what was answered instead */
export const readAll = async <T>(
  ask: (query: Query) => Promise<Answered<Page<T>>>,
): Promise<{ readonly items: readonly T[]; readonly response: Response }> => {
  const items: T[] = [];
  let query: Query | undefined = { limit: LIMIT };
  let response = new Response();
  while (query !== undefined) {
    const answer: Answered<Page<T>> = await ask(query);
    const page = got(answer);
    items.push(...page.items);
    response = answer.response;
    query = page.next === null ? undefined : { limit: LIMIT, after: afterIn(page.next) };
  }
  return { items, response };
};
