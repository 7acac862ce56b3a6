import { ok, refusal, type Result } from '#kernel';
import { parseTerritory, type InputError, type TerritorySetting } from '#interchange';
import { GROUND_REASONS, GROUND_SOURCES, type DrawnGround } from '../domain/drawn-ground.js';

export type NotGround = { readonly code: 'not-ground'; readonly errors: readonly InputError[] };
type Read = Result<DrawnGround, NotGround>;
type Document = Readonly<Record<string, unknown>>;

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a code of the document. */
const codeFaults = (document: Document, key: string, codes: readonly string[]): readonly InputError[] => {
  const value = document[key];
  if (codes.some((code) => code === value)) return [];
  const message = value === undefined ? 'is missing' : 'is none of the codes';
  return [{ pointer: `/${key}`, message, expected: codes.join(', ') }];
};

const UNKNOWN_GROUP = /^\/groups\/\d+$/;
/** What a document lacks in a scenario, nobody has registered here. */
const asRegistered = (error: InputError): InputError =>
  UNKNOWN_GROUP.test(error.pointer) && error.message.startsWith('names a group')
    ? {
        ...error,
        message: 'names a group that nobody registered',
        expected: 'the code of a registered group',
      }
    : error;

/** A JSON value as ground that somebody draws; every fault with its pointer. Without a setting its names are not looked up. */
export const readDrawnGround = (document: unknown, setting?: TerritorySetting): Read => {
  if (!isDocument(document))
    return refusal({
      code: 'not-ground',
      errors: [{ pointer: '', message: 'is no object', expected: 'an object' }],
    });
  const { source, reason, ...territory } = document;
  const read = parseTerritory(territory, setting);
  const errors = [
    ...(read.ok ? [] : read.refusal.errors.map(asRegistered)),
    ...codeFaults(document, 'source', GROUND_SOURCES),
    ...codeFaults(document, 'reason', GROUND_REASONS),
  ];
  if (!read.ok || errors.length > 0) return refusal({ code: 'not-ground', errors });
  const words = { source, reason } as Pick<DrawnGround, 'source' | 'reason'>;
  return ok({ ...read.value, ...words });
};
