import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
import { digestOf } from '#interchange';
import { Policies, PolicyActivations } from '#policies';

/** What a second person sees of a reading of everything that is kept: by which policy it is judged. */
@SubjectOf('scenario.read')
@Injectable()
export class ShowReading extends ApprovalSubject {
  constructor(
    private readonly policies: Policies,
    private readonly activations: PolicyActivations,
  ) {
    super();
  }

  /** Null where there is no such policy. */
  override async of({ content }: ApprovalQuestion) {
    const { policyVersion } = (content.command ?? {}) as { readonly policyVersion?: string };
    const inForce = await this.activations.inForce();
    const policy = await this.policies.find(policyVersion ?? inForce ?? '');
    return policy === undefined
      ? null
      : { version: policy.version, digest: digestOf(policy), inForce: policy.version === inForce };
  }
}
