import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { OptionalText, PageQuery } from '#platform';

/** By what units are listed; what is given must all hold. */
export class UnitQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['EMERGENCY', 'LONG_TERM'] })
  @IsOptional()
  @IsIn(['EMERGENCY', 'LONG_TERM'])
  kind?: string;

  @ApiPropertyOptional({ enum: ['EXCLUSIVE', 'SHARED'] })
  @IsOptional()
  @IsIn(['EXCLUSIVE', 'SHARED'])
  sharing?: string;

  @ApiPropertyOptional({ example: 'P-2', type: String })
  @OptionalText()
  provider?: string;

  @ApiPropertyOptional({ example: 'UMEA', type: String })
  @OptionalText()
  locality?: string;

  @ApiPropertyOptional({ example: 'SYD', type: String })
  @OptionalText()
  region?: string;

  @ApiPropertyOptional({
    example: 'STEP_FREE',
    type: String,
    description: 'A feature that the unit must have.',
  })
  @OptionalText()
  feature?: string;

  @ApiPropertyOptional({ example: 2, type: 'integer', minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  minBeds?: number;
}
