import { IsString, Matches, MaxLength } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { LONGEST_DRAFT } from '../domain/form-draft.js';

/** What a form holds, as the page that has the form writes it. */
@ApiSchema({ description: 'What was typed, in the words of whoever has the form; it is sealed.' })
export class FormDraftInput {
  @ApiProperty({ example: '{"nights":"28"}', type: String, minLength: 1, maxLength: LONGEST_DRAFT })
  @IsString()
  @MaxLength(LONGEST_DRAFT)
  @Matches(/^[^\0]+$/, { message: 'text must be text without null characters' })
  text!: string;
}
