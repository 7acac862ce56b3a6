import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DISMISSAL_REASONS, type DismissalReason } from '../domain/ground-report.js';

/** Why a report changes no ground. */
export class DismissReportInput {
  @ApiProperty({ enum: DISMISSAL_REASONS })
  @IsIn(DISMISSAL_REASONS)
  reason!: DismissalReason;
}
