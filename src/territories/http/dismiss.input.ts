import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { DISMISSAL_REASONS, type DismissalReason } from '../domain/ground-report.js';

/** Why a report changes no ground. */
@ApiSchema({ description: 'Why a report of the ground is dismissed.' })
export class DismissReportInput {
  @ApiProperty({ enum: DISMISSAL_REASONS })
  @IsIn(DISMISSAL_REASONS)
  reason!: DismissalReason;
}

/** As what it was drawn. */
@ApiSchema({ description: 'The version of some ground as which a report was drawn.' })
export class DrawnReportInput {
  @ApiProperty({ example: 'T-5b0d7a54-4b0e-4f0d-9c83-0b7f2c4d1e66' })
  @IsString()
  @Length(1, 200)
  territory!: string;

  @ApiProperty({ ...{ type: 'integer', minimum: 1, maximum: 2_147_483_647, example: 2 } })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  territoryVersion!: number;
}
