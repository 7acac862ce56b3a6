import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { answerFaults, type Asked, type Told } from './fuzz/answer-faults.js';

const document = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenAPIObject;
const faultsOf = answerFaults(document);

/** @throws Error for an answer that the API document does not declare: its status, headers, type of problem or body */
export const mustBeDocumented = (asked: Asked, told: Told): void => {
  const faults = faultsOf(asked, told);
  if (faults.length > 0)
    throw new Error(
      `${asked.method} ${asked.path} answers ${told.status}, but ${faults.join('; ')}: ${told.text}`,
    );
};
