import type { FormatClass } from './parts.js';

const sentences = new WeakMap<object, string>();

/** Says in one sentence what a class of the format is: the description in its published schema. */
export const Described =
  (sentence: string): ClassDecorator =>
  (shape) =>
    void sentences.set(shape, sentence);

export const sentenceOf = (shape: FormatClass): string | undefined => sentences.get(shape);
