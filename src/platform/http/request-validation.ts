import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { toInvalid, type FieldFault } from './problem.js';

/** Checks parameters and bodies against their DTO classes; unknown keys are an error; every fault is told at once. */
export const requestValidation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => toInvalid(errors.flatMap((error) => faultsOf(error, ''))),
  });

function faultsOf(error: ValidationError, above: string): FieldFault[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ pointer, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
