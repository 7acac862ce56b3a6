import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
import { changedFields } from '../domain/changed-fields.js';
import type { ProviderPatch } from '../domain/registered-provider.js';
import { ChangeProvider } from './change-provider.js';
import { RegisteredProviders } from './registered-providers.port.js';

/** What a register keeper sees of a provider that is to take more: as it is now, and as it would be. */
@SubjectOf('provider.widen')
@Injectable()
export class ShowWidening extends ApprovalSubject {
  constructor(
    private readonly providers: RegisteredProviders,
    private readonly changeProvider: ChangeProvider,
  ) {
    super();
  }

  override async of({ content }: ApprovalQuestion) {
    const before = await this.providers.find(content.object ?? '');
    if (before === undefined) return null;
    const after = this.changeProvider.asChanged(before, content.command as ProviderPatch);
    const changed = changedFields(before, after).filter((field) => field !== 'version');
    return { changed, before, after };
  }
}
