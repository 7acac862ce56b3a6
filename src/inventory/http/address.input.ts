import { IsString, Matches, MaxLength } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ description: 'The address of a unit, which is sealed.' })
export class AddressInput {
  @ApiProperty({
    example: 'Storgatan 1, 903 26 Umeå',
    type: String,
    maxLength: 500,
    description: 'The street address; kept sealed.',
  })
  @IsString()
  @MaxLength(500)
  @Matches(/^[^\0]+$/, { message: 'address must be text without null characters' })
  address!: string;
}
