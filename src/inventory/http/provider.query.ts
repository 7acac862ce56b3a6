import { IsDateString, IsOptional, Matches } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';

/** By what providers are listed. */
export class ProviderQuery {
  @ApiPropertyOptional({
    example: '2027-01-01',
    type: String,
    format: 'date',
    description: 'Those alone that need a permit, and whose permit ends before that day.',
  })
  @IsOptional()
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: '$property must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: '$property must be a day that exists' })
  permitEndsBefore?: string;
}
