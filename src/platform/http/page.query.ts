import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { OptionalText } from './plain-text.js';

/** Which page of a long list: the id that the page before ended with, and how many. */
export class PageQuery {
  @ApiPropertyOptional({
    example: 'R-16',
    type: String,
    description: 'The id that the page before ended with.',
  })
  @OptionalText()
  after?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 500,
    default: 100,
    description: 'How many a page has at most.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 100;
}
