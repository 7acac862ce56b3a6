import { IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

const TEXT = /^[^\0]+$/;

/** Whom one reaches at a provider; sealed under a key of its own. */
@ApiSchema({ description: 'Name and telephone of whom one reaches at a provider; both are sealed.' })
export class ProviderContactInput {
  @ApiProperty({ example: 'Inga Lind', type: String, minLength: 1, maxLength: 200 })
  @IsString()
  @MaxLength(200)
  @Matches(TEXT, { message: 'name must be text without null characters' })
  name!: string;

  @ApiProperty({
    oneOf: [{ type: 'string', minLength: 1, maxLength: 50 }, { type: 'null' }],
    example: '+46 10 117 17 17',
    description: 'Null where there is none.',
  })
  @ValidateIf(({ telephone }: ProviderContactInput) => telephone !== null)
  @IsString()
  @MaxLength(50)
  @Matches(TEXT, { message: 'telephone must be text without null characters' })
  telephone!: string | null;
}
