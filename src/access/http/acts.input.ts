import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Allow, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { BREAK_GLASS_REASONS, type BreakGlassReason, type Finding } from '../domain/break-glass.js';
import { APPROVAL_REFUSAL_REASONS } from '../domain/approval.js';
import { policyTable, type RuleId } from '../domain/policy-table.js';

@ApiSchema({ description: 'Whether somebody may see a case beside its coordinators, or may not.' })
export class CaseListingInput {
  @ApiProperty({ enum: ['MAY', 'MAY_NOT'] })
  @IsIn(['MAY', 'MAY_NOT'])
  verdict!: 'MAY' | 'MAY_NOT';
}

@ApiSchema({ description: 'Why a case is opened in an emergency.' })
export class EmergencyOpeningInput {
  @ApiProperty({ enum: BREAK_GLASS_REASONS })
  @IsIn(BREAK_GLASS_REASONS)
  reason!: BreakGlassReason;
}

@ApiSchema({ description: 'What another region found of an opening in an emergency.' })
export class OpeningReviewInput {
  @ApiProperty({ enum: ['JUSTIFIED', 'NOT_JUSTIFIED'] })
  @IsIn(['JUSTIFIED', 'NOT_JUSTIFIED'])
  finding!: Finding;
}

@ApiSchema({ description: 'A command to be approved by a second person, as it will be sent.' })
export class AskApprovalInput {
  @ApiProperty({ enum: Object.keys(policyTable), description: 'The act that needs a second person.' })
  @IsIn(Object.keys(policyTable))
  rule!: RuleId;

  @ApiProperty({
    example: 'U-417',
    type: String,
    nullable: true,
    description: 'On what; absent for an act on no single thing.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  object?: string | null;

  @ApiProperty({ allOf: [{ $ref: '#/components/schemas/Command' }] })
  @Allow()
  command!: unknown;
}

@ApiSchema({ description: 'A second person’s no to exactly what was read, with its reason.' })
export class RefuseApprovalInput {
  @ApiProperty({
    example: `sha256:${'4f'.repeat(32)}`,
    type: String,
    description: 'The digest of what was shown.',
  })
  @Matches(/^sha256:[0-9a-f]{64}$/)
  digest!: string;

  @ApiProperty({ enum: APPROVAL_REFUSAL_REASONS, description: 'Why not; who asked is told.' })
  @IsIn(APPROVAL_REFUSAL_REASONS)
  reason!: (typeof APPROVAL_REFUSAL_REASONS)[number];
}

@ApiSchema({ description: 'A second person’s yes to exactly what was read.' })
export class GiveApprovalInput {
  @ApiProperty({
    example: `sha256:${'4f'.repeat(32)}`,
    type: String,
    description: 'The digest of what was shown.',
  })
  @Matches(/^sha256:[0-9a-f]{64}$/)
  digest!: string;
}
