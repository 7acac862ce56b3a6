import type { Document } from './the-document.js';

type Components = Record<string, Record<string, unknown>>;
const REFERENCE = /#\/components\/(\w+)\/([^"]+)/g;

/** What these parts refer to, and what that refers to. */
const reached = (components: Components, parts: unknown, known = new Set<string>()): ReadonlySet<string> => {
  for (const [reference, kind = '', name = ''] of JSON.stringify(parts ?? null).matchAll(REFERENCE)) {
    if (known.has(reference)) continue;
    known.add(reference);
    reached(components, components[kind]?.[name], known);
  }
  return known;
};

/** A document of these paths alone, with the components that they need. */
export const partOf = (document: Document, paths: readonly string[]): Document => {
  const chosen = Object.fromEntries(paths.map((path) => [path, document.paths[path] ?? {}]));
  const { securitySchemes, ...all } = document.components as unknown as Components;
  const needed = reached(all, chosen);
  const some = Object.entries(all).map(([kind, parts]) => [
    kind,
    Object.fromEntries(Object.entries(parts).filter(([name]) => needed.has(`#/components/${kind}/${name}`))),
  ]);
  const components = { securitySchemes, ...Object.fromEntries(some) } as unknown as Document['components'];
  return { ...document, paths: chosen, components };
};
