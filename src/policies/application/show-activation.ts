import { Injectable } from '@nestjs/common';
import { ApprovalSubject, changedPlaces, SubjectOf, type ApprovalQuestion } from '#access';
import { ReadPolicy } from './read-policy.js';

/** What a second person sees of a policy that is to come into force: the one in force, that one, and where they differ. */
@SubjectOf('policy.activate')
@Injectable()
export class ShowActivation extends ApprovalSubject {
  constructor(private readonly readPolicy: ReadPolicy) {
    super();
  }

  /** Null where it is not kept, or is not the document whose digest is asked about. */
  override async of({ content }: ApprovalQuestion) {
    const { digest } = content.command as { readonly digest: string };
    const [inForce, wanted] = [await this.readPolicy.run(), await this.readPolicy.run(content.object ?? '')];
    if (wanted?.digest !== digest) return null;
    const [before, after] = [inForce?.policy ?? null, wanted.policy];
    return { changed: before === null ? [] : changedPlaces(before, after), before, after };
  }
}
