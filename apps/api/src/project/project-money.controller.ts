import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { Occurrence } from '../command/occurrence.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import {
  CancelTrancheBody,
  OrderRecoveryBody,
  RecoveryReceiptBody,
  RequestTrancheBody,
  TranchePaymentBody,
} from './money.dto.ts';
import { ProjectPath, RecoveryPath, TranchePath } from './project.path.ts';

/** The money of projects: tranches and recoveries. */
@ApiTags('Projects')
@Controller('projects')
export class ProjectMoneyController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':projectId/tranches')
  @Gives('RequestTranche', 'Ask for a tranche')
  requestTranche(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: RequestTrancheBody,
  ): Promise<CommandAccepted> {
    const disbursementId = body.disbursementId ?? asked.newId('disbursement');
    return this.commands.give(asked, 'RequestTranche', { ...fieldsOf(path, body), disbursementId });
  }

  @Post(':projectId/tranches/:disbursementId/authorisation')
  @Gives('AuthoriseTranche', 'Authorise a tranche that another person asked for')
  authoriseTranche(
    @AskedFor() asked: Asked,
    @Param() path: TranchePath,
    @Body() body: Occurrence,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'AuthoriseTranche', fieldsOf(path, body));
  }

  @Post(':projectId/tranches/:disbursementId/payment')
  @Gives('ConfirmTranchePayment', 'The treasury paid a tranche')
  confirmPayment(
    @AskedFor() asked: Asked,
    @Param() path: TranchePath,
    @Body() body: TranchePaymentBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConfirmTranchePayment', fieldsOf(path, body));
  }

  @Post(':projectId/tranches/:disbursementId/cancellation')
  @Gives('CancelTranche', 'Take a tranche back before it is paid')
  cancelTranche(
    @AskedFor() asked: Asked,
    @Param() path: TranchePath,
    @Body() body: CancelTrancheBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'CancelTranche', fieldsOf(path, body));
  }

  @Post(':projectId/recoveries')
  @Gives('OrderRecovery', 'Order money back')
  orderRecovery(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: OrderRecoveryBody,
  ): Promise<CommandAccepted> {
    const recoveryId = body.recoveryId ?? asked.newId('recovery');
    return this.commands.give(asked, 'OrderRecovery', { ...fieldsOf(path, body), recoveryId });
  }

  @Post(':projectId/recoveries/:recoveryId/receipts')
  @Gives('ReceiveRecovery', 'Money came back')
  receiveRecovery(
    @AskedFor() asked: Asked,
    @Param() path: RecoveryPath,
    @Body() body: RecoveryReceiptBody,
  ): Promise<CommandAccepted> {
    const receiptId = body.receiptId ?? asked.newId('receipt');
    return this.commands.give(asked, 'ReceiveRecovery', { ...fieldsOf(path, body), receiptId });
  }
}
