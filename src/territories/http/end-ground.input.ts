import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsDateString, IsIn, IsInt, Matches, Min } from 'class-validator';
import {
  GROUND_REASONS,
  GROUND_SOURCES,
  type GroundReason,
  type GroundSource,
} from '../domain/drawn-ground.js';

/** From when on nobody holds the ground. */
@ApiSchema({ description: 'From which day on nobody holds some ground, and where that is known from.' })
export class EndGroundInput {
  @ApiProperty({ example: 2, type: 'integer', minimum: 1, description: 'The version that it replaces.' })
  @IsInt()
  @Min(1)
  replaces!: number;

  @ApiProperty({
    ...{ type: String, format: 'date', example: '2027-01-15' },
    description: 'The first day on which nobody holds it any more.',
  })
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: 'until must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'until must be a day that exists' })
  until!: string;

  @ApiProperty({ enum: GROUND_SOURCES })
  @IsIn(GROUND_SOURCES)
  source!: GroundSource;

  @ApiProperty({ enum: GROUND_REASONS })
  @IsIn(GROUND_REASONS)
  reason!: GroundReason;
}
