import { Injectable, type PipeTransform } from '@nestjs/common';
import { toProblem } from '#platform';
import { readProblems } from './run-problems.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Lets a run's id through; anything else is no run at all. */
@Injectable()
export class RunIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw toProblem(readProblems, { code: 'no-such-run' });
    return value.toLowerCase();
  }
}
