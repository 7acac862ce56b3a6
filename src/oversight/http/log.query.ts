import { Type } from 'class-transformer';
import { IsDate, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ACT_CODES, OPERATIONS, type Act, type Operation } from '#audit';
import { NewestFirstQuery, OptionalText } from '#platform';

/** By what the log is searched; what is given must all hold. */
export class LogQuery extends NewestFirstQuery {
  @ApiPropertyOptional({
    example: 'K-17',
    type: String,
    description: 'What names the case, concerns a thing of it, or lists one.',
  })
  @OptionalText()
  case?: string;

  @ApiPropertyOptional({ example: 'u-eva', type: String, description: 'The pseudonym of who did it.' })
  @OptionalText()
  actor?: string;

  @ApiPropertyOptional({
    example: 'U-417',
    type: String,
    description: 'What concerns the unit or a stay in it, or lists the unit.',
  })
  @OptionalText()
  unit?: string;

  @ApiPropertyOptional({
    example: 'SYD',
    type: String,
    description: 'The region whose log it is, or NATIONAL.',
  })
  @OptionalText()
  region?: string;

  @ApiPropertyOptional({ enum: OPERATIONS, description: 'The kind of operation that the act is.' })
  @IsOptional()
  @IsIn(OPERATIONS)
  operation?: Operation;

  @ApiPropertyOptional({ enum: ACT_CODES, description: 'What was done, or was refused.' })
  @IsOptional()
  @IsIn(ACT_CODES)
  act?: Act;

  @ApiPropertyOptional({
    example: '6f9b1c52-6d6e-4a3a-9d1e-0c7f3c2f7a11',
    type: String,
    format: 'uuid',
    description: 'What asked for that approval, gave or used it, and what was done by it.',
  })
  @IsOptional()
  @IsUUID()
  approval?: string;

  @ApiPropertyOptional({ enum: ['DONE', 'REFUSED'], description: 'Whether it was done.' })
  @IsOptional()
  @IsIn(['DONE', 'REFUSED'])
  outcome?: 'DONE' | 'REFUSED';

  @ApiPropertyOptional({
    example: '2026-11-01T00:00:00.000Z',
    type: String,
    format: 'date-time',
    description: 'From then on.',
  })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  from?: Date;

  @ApiPropertyOptional({
    example: '2026-12-01T00:00:00.000Z',
    type: String,
    format: 'date-time',
    description: 'Before then.',
  })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  to?: Date;
}
