import { Matches } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** The case that is of the same person; a second person approves these very words. */
@ApiSchema({
  description: 'The case that was found to be of the same person, and is told of by this one from then on.',
})
export class MergeCasesInput {
  @ApiProperty({
    example: 'K-18',
    type: String,
    maxLength: 100,
    description: 'The pseudonym of the other case.',
  })
  @Matches(/^[\p{L}\p{N}._:-]{1,100}$/u, { message: 'other must be the pseudonym of a case' })
  other!: string;
}
