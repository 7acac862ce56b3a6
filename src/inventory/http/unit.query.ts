import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { OptionalText, PageQuery } from '#platform';

/** By what units are listed; what is given must all hold. */
export class UnitQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['EMERGENCY', 'LONG_TERM'], description: 'The kind of housing.' })
  @IsOptional()
  @IsIn(['EMERGENCY', 'LONG_TERM'])
  kind?: string;

  @ApiPropertyOptional({
    enum: ['EXCLUSIVE', 'SHARED'],
    description: 'Whether one household has the whole unit, or several have beds in it.',
  })
  @IsOptional()
  @IsIn(['EXCLUSIVE', 'SHARED'])
  sharing?: string;

  @ApiPropertyOptional({ example: 'P-2', type: String, description: 'The provider of the unit.' })
  @OptionalText()
  provider?: string;

  @ApiPropertyOptional({ example: 'UMEA', type: String, description: 'The locality in which the unit lies.' })
  @OptionalText()
  locality?: string;

  @ApiPropertyOptional({
    example: 'SYD',
    type: String,
    description: 'The police region in which the unit lies.',
  })
  @OptionalText()
  region?: string;

  @ApiPropertyOptional({
    example: 'STEP_FREE',
    type: String,
    description: 'A feature that the unit must have.',
  })
  @OptionalText()
  feature?: string;

  @ApiPropertyOptional({
    example: 2,
    type: 'integer',
    minimum: 1,
    description: 'The least number of beds that the unit has.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  minBeds?: number;
}
