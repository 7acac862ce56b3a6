import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageLimit } from './page-limit.js';
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

  @PageLimit()
  limit: number = 100;
}
