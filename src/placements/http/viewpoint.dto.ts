import { IsDateString, IsOptional, Matches } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { OptionalText } from '#platform';

/** The day and the policy to judge by. */
export class ViewpointDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Default: the day of the latest import.',
  })
  @IsOptional()
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: 'asOf must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'asOf must be a day that exists' })
  asOf?: string;

  @ApiPropertyOptional({ type: String, description: 'Default: the policy in force.' })
  @OptionalText()
  policyVersion?: string;
}
