import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { GROUND_REMARKS, type GroundRemark } from '../domain/ground-report.js';

@ApiSchema({ description: 'A town, and what was learnt of it.' })
export class OpenReportInput {
  @ApiProperty({ example: 'L1', type: String, maxLength: 500 })
  @IsString()
  @MaxLength(500)
  @Matches(/^[^\0]+$/, { message: 'locality must be text without null characters' })
  locality!: string;

  @ApiProperty({ enum: GROUND_REMARKS })
  @IsIn(GROUND_REMARKS)
  remark!: GroundRemark;
}
