import openapiTS, { astToString } from 'openapi-typescript';

const SAID = new Set(['example', 'examples', 'summary', 'description']);
/** Without what is said to people: types are for compilers. */
const silent = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(silent);
  if (typeof part !== 'object' || part === null) return part;
  const typed = Object.entries(part).filter(([key, value]) => !SAID.has(key) || isField(key, value));
  return Object.fromEntries(typed.map(([key, value]) => [key, silent(value)]));
};
/** Whether it is a field of that name, and not words about one. */
const isField = (key: string, value: unknown) => key === 'description' && typeof value === 'object';

/** The TypeScript declarations of whoever asks the service, as `openapi-typescript` makes them of a document. */
export const clientTypesOf = async (document: string): Promise<string> => {
  const types = astToString(await openapiTS(silent(JSON.parse(document)) as never));
  return `// Generated from openapi.json by \`npm run openapi\`; do not edit.\n${types.replaceAll(/^ *\/\*\*.*?\*\/\n/gms, '')}`;
};
