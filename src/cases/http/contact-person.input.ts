import { IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { AGENCIES, type Agency } from '../domain/case-file.js';
import { OneOf } from './case-file.input.js';

const TEXT = /^[^\0]+$/;

/** Who keeps contact with the person of a case; name and telephone are kept sealed under the case's own key. */
@ApiSchema({
  description: 'The agency, name and telephone of the contact person; the latter two are sealed.',
})
export class ContactPersonInput {
  @OneOf(AGENCIES, 'SOCIAL_SERVICES')
  agency!: Agency;

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
  @ValidateIf(({ telephone }: ContactPersonInput) => telephone !== null)
  @IsString()
  @MaxLength(50)
  @Matches(TEXT, { message: 'telephone must be text without null characters' })
  telephone!: string | null;
}
