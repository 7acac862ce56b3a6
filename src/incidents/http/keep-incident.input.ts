import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsDateString, IsIn, Matches } from 'class-validator';
import { KEEP_REASONS, type KeepReason } from '../domain/incident.js';

/** Until when a household stays although it breaks a constraint, and why. */
@ApiSchema({ description: 'Until when a household stays although it breaks a constraint, and why.' })
export class KeepIncidentInput {
  @ApiProperty({
    ...{ type: String, format: 'date', example: '2026-12-15' },
    description: 'The day on which that is answered anew: at most ninety days ahead.',
  })
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: 'until must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'until must be a day that exists' })
  until!: string;

  @ApiProperty({ enum: KEEP_REASONS })
  @IsIn(KEEP_REASONS)
  reason!: KeepReason;
}
