import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** Contact details or a free note; kept sealed under the case's own key. */
@ApiSchema({ description: 'The kind and text of a note; the text is sealed.' })
export class NoteInput {
  @ApiProperty({ enum: ['CONTACT', 'NOTE'] })
  @IsIn(['CONTACT', 'NOTE'])
  kind!: 'CONTACT' | 'NOTE';

  @ApiProperty({ example: 'Calls on Tuesdays.', type: String, maxLength: 10_000 })
  @IsString()
  @MaxLength(10_000)
  @Matches(/^[^\0]+$/, { message: 'text must be text without null characters' })
  text!: string;
}
