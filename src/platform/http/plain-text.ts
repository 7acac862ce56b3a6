import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** An optional text that a database can be asked about: 1 to 500 characters, no null character. */
export const OptionalText = () =>
  applyDecorators(
    IsOptional(),
    IsString(),
    MaxLength(500),
    Matches(/^[^\0]+$/, { message: '$property must be text without null characters' }),
  );
