import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Clock, Once, type KeyRefusal } from '#platform';
import type { EmergencyTransfer } from '../domain/emergency-transfer.js';
import { EmergencyTransfers, type AskCode, type NewEmergency } from './emergency-transfers.port.js';

export type TransferInEmergencyCommand = Omit<NewEmergency, 'earliest' | 'at'> & { readonly key: string };
export type TransferInEmergencyRefusal = { readonly code: AskCode } | KeyRefusal;
/** The request that was made and granted, and which stay it leaves. */
export type AskedInEmergency = { readonly request: string } & Pick<EmergencyTransfer, 'leaves'>;

/**
 * Asks for another place at once for a household that must leave where it lives: a request, granted in the same act, for which the
 * country is planned and a place offered by itself. The stay goes on until the household arrives at the next.
 */
@Injectable()
export class TransferInEmergency {
  constructor(
    private readonly emergencies: EmergencyTransfers,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  run({
    key,
    ...command
  }: TransferInEmergencyCommand): Promise<Result<AskedInEmergency, TransferInEmergencyRefusal>> {
    const { placement: leaves, request, version, reason, kind, nights } = command;
    const keyed = {
      key,
      about: `placement.transfer-in-emergency ${leaves}`,
      asks: { version, reason, kind, nights },
    };
    return this.once.run<AskedInEmergency, TransferInEmergencyRefusal>(keyed, async () => {
      const moment = { earliest: this.clock.today(), at: this.clock.now() };
      const code = await this.emergencies.ask({ ...command, ...moment });
      if (code !== 'ASKED') return refusal({ code });
      const particulars = { reason };
      await this.writeEntry.run({ act: 'placement.transfer-in-emergency', id: leaves, particulars });
      await this.writeEntry.run({ act: 'request.grant-in-emergency', id: request, particulars });
      return ok({ request, leaves });
    });
  }
}
