import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { ProjectPath, RecoveryPath, WriteOffPath } from './project.path.ts';
import {
  OrderRecoveryBody,
  ReceiptReversalBody,
  RecoveryReceiptBody,
  WriteOffApprovalBody,
  WriteOffRefusalBody,
  WriteOffRequestBody,
} from './recovery.dto.ts';

/** The money that comes back from projects: recoveries, receipts and what is given up. */
@ApiTags('Projects')
@Controller('projects')
export class ProjectRecoveryController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

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

  @Post(':projectId/recoveries/:recoveryId/receipt-reversals')
  @Gives('ReverseRecoveryReceipt', 'Take back a receipt that was recorded wrongly')
  reverseReceipt(
    @AskedFor() asked: Asked,
    @Param() path: RecoveryPath,
    @Body() body: ReceiptReversalBody,
  ): Promise<CommandAccepted> {
    const reversalId = body.reversalId ?? asked.newId('reversal');
    const reversal = { ...fieldsOf(path, body), reversalId };
    return this.commands.give(asked, 'ReverseRecoveryReceipt', reversal);
  }

  @Post(':projectId/recoveries/:recoveryId/write-offs')
  @Gives('RequestRecoveryWriteOff', 'Ask to write off what will not come back')
  requestWriteOff(
    @AskedFor() asked: Asked,
    @Param() path: RecoveryPath,
    @Body() body: WriteOffRequestBody,
  ): Promise<CommandAccepted> {
    const writeOffId = body.writeOffId ?? asked.newId('write-off');
    const request = { ...fieldsOf(path, body), writeOffId };
    return this.commands.give(asked, 'RequestRecoveryWriteOff', request);
  }

  @Post(':projectId/recoveries/:recoveryId/write-offs/:writeOffId/approval')
  @Gives('ApproveRecoveryWriteOff', 'Approve a write-off that another person asked for')
  approveWriteOff(
    @AskedFor() asked: Asked,
    @Param() path: WriteOffPath,
    @Body() body: WriteOffApprovalBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ApproveRecoveryWriteOff', fieldsOf(path, body));
  }

  @Post(':projectId/recoveries/:recoveryId/write-offs/:writeOffId/refusal')
  @Gives('RefuseRecoveryWriteOff', 'Refuse a write-off')
  refuseWriteOff(
    @AskedFor() asked: Asked,
    @Param() path: WriteOffPath,
    @Body() body: WriteOffRefusalBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RefuseRecoveryWriteOff', fieldsOf(path, body));
  }
}
