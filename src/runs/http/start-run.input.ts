import { IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { OptionalText } from '#platform';
import type { Engine } from '../domain/solver-run.js';

/** How to solve, and by which policy; every key has a default. */
@ApiSchema({ description: 'By which policy version and engine a run is solved, and within what limits.' })
export class StartRunInput {
  @ApiPropertyOptional({ example: '2026-2', type: String, description: 'Default: the policy in force.' })
  @OptionalText()
  policyVersion?: string;

  @ApiPropertyOptional({ enum: ['highs', 'javascript-lp-solver'], default: 'highs' })
  @IsOptional()
  @IsIn(['highs', 'javascript-lp-solver'])
  engine: Engine = 'highs';

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 2_147_483_647, default: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  seed: number = 0;

  @ApiPropertyOptional({
    example: 60,
    type: Number,
    minimum: 0.1,
    maximum: 86_400,
    description: 'No limit when absent.',
  })
  @IsOptional()
  @IsNumber()
  @Min(0.1)
  @Max(86_400)
  timeLimitSeconds?: number;

  @ApiPropertyOptional({
    type: Number,
    minimum: 0,
    maximum: 1,
    default: 0,
    description: 'Be content when every level is this share from its bound.',
  })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  gap: number = 0;
}
