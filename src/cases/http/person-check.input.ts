import { Matches } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** A personal number, blinded where it was typed; it never comes here itself. */
@ApiSchema({ description: 'The blinded number of a person, to be evaluated without being known.' })
export class EvaluatePersonInput {
  @ApiProperty({
    example: 'A'.repeat(43),
    type: String,
    description: 'The blinded element, 32 bytes in base64url without padding.',
  })
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'blinded must be 32 bytes in base64url' })
  blinded!: string;
}

@ApiSchema({ description: 'The output of a person check, unblinded by whoever asked.' })
export class PersonOutputInput {
  @ApiProperty({
    example: 'A'.repeat(86),
    type: String,
    description: 'The finalized output, 64 bytes in base64url without padding.',
  })
  @Matches(/^[A-Za-z0-9_-]{86}$/, { message: 'output must be 64 bytes in base64url' })
  output!: string;
}
