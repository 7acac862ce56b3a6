import { Matches } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';

/** The policy document as it was shown to both who decide; a second person approves this very digest. */
export class ActivatePolicyInput {
  @ApiProperty({
    example: `sha256:${'4f'.repeat(32)}`,
    type: String,
    description: 'Of the policy document: `sha256:` and 64 hexadecimal digits.',
  })
  @Matches(/^sha256:[0-9a-f]{64}$/, { message: 'digest must be sha256: and 64 hexadecimal digits' })
  digest!: string;
}
