import {
  Injectable,
  ValidationPipe,
  type ArgumentMetadata,
  type PipeTransform,
  type ValidationError,
} from '@nestjs/common';
import { pointerTo, toInvalid, type FieldFault } from './problem.js';

const pipeAnswering = (status: 400 | 422) =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) =>
      toInvalid(
        errors.flatMap((error) => faultsOf(error, '')),
        status,
      ),
  });

/**
 * Checks parameters and bodies against their classes; unknown keys are an error; every fault is told at once: 422 for a
 * body, which was read and does not hold, and 400 for an address.
 */
@Injectable()
class RequestValidation implements PipeTransform {
  private readonly body = pipeAnswering(422);
  private readonly address = pipeAnswering(400);

  transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const pipe = metadata.type === 'body' ? this.body : this.address;
    return pipe.transform(value, metadata) as Promise<unknown>;
  }
}

export const requestValidation = (): PipeTransform<unknown, Promise<unknown>> => new RequestValidation();

function faultsOf(error: ValidationError, above: string): FieldFault[] {
  const pointer = above + pointerTo(error.property);
  const own = Object.values(error.constraints ?? {}).map((message) => ({ pointer, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
