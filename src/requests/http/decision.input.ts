import { IsDateString, IsIn, IsOptional, Matches } from 'class-validator';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { APPEAL_REASONS } from '../domain/appeal.js';
import {
  PARKING_REASONS,
  REFUSAL_REASONS,
  REFUSAL_REMARKS,
  WITHDRAWAL_REASONS_OF_REQUESTS,
} from '../domain/request-life.js';

/** Why a request is refused. */
@ApiSchema({ description: 'Why a request is refused, and what would have to be otherwise.' })
export class RefuseRequestInput {
  @ApiProperty({ enum: REFUSAL_REASONS })
  @IsIn(REFUSAL_REASONS)
  reason!: (typeof REFUSAL_REASONS)[number];

  @ApiPropertyOptional({ enum: REFUSAL_REMARKS, description: 'What of the request has to be otherwise.' })
  @IsOptional()
  @IsIn(REFUSAL_REMARKS)
  remark?: (typeof REFUSAL_REMARKS)[number];
}

/** Why a refusal is appealed. */
@ApiSchema({
  description:
    'Why what was refused is to be decided again by another approver, and what of the request that is about.',
})
export class AppealInput {
  @ApiProperty({ enum: APPEAL_REASONS })
  @IsIn(APPEAL_REASONS)
  reason!: (typeof APPEAL_REASONS)[number];

  @ApiPropertyOptional({ enum: REFUSAL_REMARKS, description: 'What of the request it is about.' })
  @IsOptional()
  @IsIn(REFUSAL_REMARKS)
  remark?: (typeof REFUSAL_REMARKS)[number];
}

/** Why a request is to wait. */
@ApiSchema({ description: 'Why a granted request waits, and when that is reviewed.' })
export class ParkRequestInput {
  @ApiProperty({ enum: PARKING_REASONS })
  @IsIn(PARKING_REASONS)
  reason!: (typeof PARKING_REASONS)[number];

  @ApiPropertyOptional({
    ...{ type: String, format: 'date', example: '2027-01-15' },
    description: 'When it is looked at again; without it after the days that the policy says.',
  })
  @IsOptional()
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: 'reviewOn must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'reviewOn must be a day that exists' })
  reviewOn?: string;
}

/** Why a request is withdrawn. */
@ApiSchema({ description: 'Why a request is withdrawn.' })
export class WithdrawRequestInput {
  @ApiProperty({ enum: WITHDRAWAL_REASONS_OF_REQUESTS })
  @IsIn(WITHDRAWAL_REASONS_OF_REQUESTS)
  reason!: (typeof WITHDRAWAL_REASONS_OF_REQUESTS)[number];
}
