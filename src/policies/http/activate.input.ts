import { Matches } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** The policy document as it was shown to both who decide; a second person approves this very digest. */
@ApiSchema({ description: 'The digest of the policy version that is to be in force.' })
export class ActivatePolicyInput {
  @ApiProperty({
    example: `sha256:${'4f'.repeat(32)}`,
    type: String,
    description: 'Of the policy document: `sha256:` and 64 hexadecimal digits.',
  })
  @Matches(/^sha256:[0-9a-f]{64}$/, { message: 'digest must be sha256: and 64 hexadecimal digits' })
  digest!: string;
}
