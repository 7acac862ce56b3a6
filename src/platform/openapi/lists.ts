type JsonSchema = { readonly $ref: string };
const named = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** The answer of a list that is never long: `{ items }`. `name` is a schema of the document. */
export const listOf = (name: string) => ({
  type: 'object',
  required: ['items'],
  properties: { items: { type: 'array', items: named(name) } },
});

/** The answer of a long list: `{ items, next }`, where `next` is the address of the following page or null. */
export const pageOf = (name: string) => ({
  type: 'object',
  required: ['items', 'next'],
  properties: {
    items: { type: 'array', items: named(name) },
    next: {
      type: ['string', 'null'],
      description: 'The address of the following page; null on the last.',
      examples: [null],
    },
  },
});
