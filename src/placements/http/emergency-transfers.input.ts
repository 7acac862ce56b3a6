import { applyDecorators } from '@nestjs/common';
import { IsIn, IsInt, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { PageQuery } from '#platform';
import {
  EMERGENCY_NIGHTS,
  EMERGENCY_REASONS,
  OBJECTIONS,
  REVIEW_OUTCOMES,
  type EmergencyReason,
  type Objection,
  type ReviewOutcome,
} from '../domain/emergency-transfer.js';

const KINDS = ['EMERGENCY', 'LONG_TERM'] as const;
const OneOf = (values: readonly string[]) => applyDecorators(ApiProperty({ enum: values }), IsIn(values));

/** Why a household must leave at once, and for what place it asks. */
@ApiSchema({ description: 'Why a household must leave where it lives at once, and for what place it asks.' })
export class EmergencyTransferInput {
  @OneOf(EMERGENCY_REASONS)
  reason!: EmergencyReason;

  @ApiPropertyOptional({ enum: KINDS, default: 'EMERGENCY' })
  @IsOptional()
  @IsIn(KINDS)
  kind: (typeof KINDS)[number] = 'EMERGENCY';

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 365, default: EMERGENCY_NIGHTS })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  nights: number = EMERGENCY_NIGHTS;
}

/** What the own region thinks of it, and why where it objects. */
@ApiSchema({ description: 'What the own region thinks of an emergency transfer; a reason where it objects.' })
export class EmergencyReviewInput {
  @OneOf(REVIEW_OUTCOMES)
  outcome!: ReviewOutcome;

  @ApiPropertyOptional({ enum: OBJECTIONS, description: 'Needed for `OBJECTED`, and for nothing else.' })
  @ValidateIf(({ outcome, reason }: EmergencyReviewInput) => outcome === 'OBJECTED' || reason !== undefined)
  @IsIn(OBJECTIONS)
  reason?: Objection;
}

/** Which page, and whether of those alone that should have been reviewed by now. */
export class EmergencyTransferQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['yes'], description: 'Those alone that should have been reviewed by now.' })
  @IsOptional()
  @IsIn(['yes'])
  overdue?: 'yes';
}
