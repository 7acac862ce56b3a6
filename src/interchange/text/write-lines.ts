const INDENT = '  ';

const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
};

const block = (value: unknown): string => {
  const isListOfThings =
    Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
  if (!isListOfThings) return spaced(value);
  return `[\n${(value as readonly unknown[]).map((item) => INDENT + INDENT + spaced(item)).join(',\n')}\n${INDENT}]`;
};

/** JSON text with one line per key of the document and one per item of its lists, keys as they stand; ends in a line feed. */
export const writeLines = (document: Readonly<Record<string, unknown>>): string =>
  `{\n${Object.entries(document)
    .map(([key, value]) => `${INDENT}${JSON.stringify(key)}: ${block(value)}`)
    .join(',\n')}\n}\n`;
