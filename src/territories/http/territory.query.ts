import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsDateString, IsOptional, Matches } from 'class-validator';

/** Of which day, and as known when. */
export class TerritoryQuery {
  @ApiPropertyOptional({
    ...{ type: String, format: 'date', example: '2026-12-01' },
    description: 'The day whose ground is asked for; without it, of all days.',
  })
  @IsOptional()
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: 'on must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'on must be a day that exists' })
  on?: string;

  @ApiPropertyOptional({
    ...{ type: String, format: 'date-time', example: '2026-12-01T09:30:00.000Z' },
    description: 'As it was known at that moment; without it, as it is known now.',
  })
  @IsOptional()
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, {
    message: 'knownAt must be a moment, written YYYY-MM-DDThh:mm:ssZ',
  })
  @IsDateString({ strict: true }, { message: 'knownAt must be a moment that exists' })
  knownAt?: string;
}
