import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
import { GroundVersions } from './ground-versions.port.js';

/** What a second person sees of ground that is to be less: as it is now. What it is to be stands in the command. */
@SubjectOf('territory.narrow')
@Injectable()
export class ShowNarrowing extends ApprovalSubject {
  constructor(private readonly versions: GroundVersions) {
    super();
  }

  override async of({ content }: ApprovalQuestion) {
    return (await this.versions.of(content.object ?? '')).at(-1) ?? null;
  }
}
