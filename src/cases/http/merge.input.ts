import { Matches } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

const CASE = /^[\p{L}\p{N}._:-]{1,100}$/u;
const other = {
  example: 'K-18',
  type: String,
  maxLength: 100,
  description: 'The pseudonym of the other case.',
};
const MUST_BE = { message: 'other must be the pseudonym of a case' };

/** The case that is of the same person; a second person approves these very words. */
@ApiSchema({
  description: 'The case that was found to be of the same person, and is told of by this one from then on.',
})
export class MergeCasesInput {
  @ApiProperty(other)
  @Matches(CASE, MUST_BE)
  other!: string;
}

/** Of which other case it is asked what merging it would do. */
export class MergeQuery {
  @ApiProperty(other)
  @Matches(CASE, MUST_BE)
  other!: string;
}
