import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DISMISSAL_REASONS, type DismissalReason } from '../domain/ground-report.js';

/** Why a report changes no ground. */
@ApiSchema({ description: 'Why a report of the ground is dismissed.' })
export class DismissReportInput {
  @ApiProperty({ enum: DISMISSAL_REASONS })
  @IsIn(DISMISSAL_REASONS)
  reason!: DismissalReason;
}
