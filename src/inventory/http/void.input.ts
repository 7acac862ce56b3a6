import { IsDateString, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { isoDate } from '#kernel';
import type { VoidChange } from '../domain/void-change.js';

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const dayOrNull = { oneOf: [{ type: 'string', format: 'date' }, { type: 'null' }] };

/** The void that begins on that day, and when it ends: the first day on which the unit can be used again. */
@ApiSchema({ description: 'A void of a unit, and the day on which it ends.' })
export class EndVoidInput {
  @ApiProperty({ example: '2026-12-01', type: String, format: 'date' })
  @Matches(DAY, { message: 'from must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'from must be a day that exists' })
  from!: string;

  @ApiProperty({
    example: '2026-12-15',
    ...dayOrNull,
    description:
      'The first day on which it can be used again, null while unknown; the day it begins takes it away.',
  })
  @ValidateIf(({ to }: EndVoidInput) => to !== null)
  @Matches(DAY, { message: 'to must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'to must be a day that exists' })
  to!: string | null;
}

/** Days on which a unit can’t be used, and why. */
@ApiSchema({ description: 'Days on which a unit cannot be used, with the reason.' })
export class VoidInput extends EndVoidInput {
  @ApiProperty({ example: 'REFURBISHMENT', type: String, maxLength: 60 })
  @IsString()
  @MaxLength(60)
  reason!: string;
}

const dayOf = (day: string | null) => (day === null ? null : isoDate(day));

export const added = ({ from, to, reason }: VoidInput): VoidChange => ({
  add: { from: isoDate(from), to: dayOf(to), reason },
});
export const ended = ({ from, to }: EndVoidInput): VoidChange => ({
  end: { from: isoDate(from), to: dayOf(to) },
});
