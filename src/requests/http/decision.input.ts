import { IsIn } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { PARKING_REASONS, REFUSAL_REASONS, WITHDRAWAL_REASONS_OF_REQUESTS } from '../domain/request-life.js';

/** Why a request is refused. */
export class RefuseRequestInput {
  @ApiProperty({ enum: REFUSAL_REASONS })
  @IsIn(REFUSAL_REASONS)
  reason!: (typeof REFUSAL_REASONS)[number];
}

/** Why a request is to wait. */
export class ParkRequestInput {
  @ApiProperty({ enum: PARKING_REASONS })
  @IsIn(PARKING_REASONS)
  reason!: (typeof PARKING_REASONS)[number];
}

/** Why a request is withdrawn. */
export class WithdrawRequestInput {
  @ApiProperty({ enum: WITHDRAWAL_REASONS_OF_REQUESTS })
  @IsIn(WITHDRAWAL_REASONS_OF_REQUESTS)
  reason!: (typeof WITHDRAWAL_REASONS_OF_REQUESTS)[number];
}
