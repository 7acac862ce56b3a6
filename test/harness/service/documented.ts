import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { answerFaults, type RawRequest, type RawAnswer } from '../../api/fuzz/answer-faults.js';

type Held = { readonly text: string; readonly faultsOf: ReturnType<typeof answerFaults> };
const realm = globalThis as unknown as { heldDocument?: Held };

/** What was compiled of a document serves every suite of a process, for as long as it says the same. */
const held = (text: string): Held =>
  realm.heldDocument?.text === text
    ? realm.heldDocument
    : (realm.heldDocument = { text, faultsOf: answerFaults(JSON.parse(text) as OpenAPIObject) });
const { faultsOf } = held(readFileSync('openapi.json', 'utf8'));

let isHeld = true;
/** Asks while a fault is planted: what is answered meanwhile is not held against the document. */
export const unheld = async <T>(ask: () => Promise<T>): Promise<T> => {
  isHeld = false;
  try {
    return await ask();
  } finally {
    isHeld = true;
  }
};

/** @throws Error for an answer that the API document does not declare: its status, headers, type of problem or body */
export const mustBeDocumented = (asked: RawRequest, answer: RawAnswer): void => {
  const faults = isHeld ? faultsOf(asked, answer) : [];
  if (faults.length > 0)
    throw new Error(
      `${asked.method} ${asked.path} answers ${answer.status}, but ${faults.join('; ')}: ${answer.text}`,
    );
};
