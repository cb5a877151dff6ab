import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { FundPath, FundsTransferPath } from './fund.path.ts';
import {
  FundsTransferApprovalBody,
  FundsTransferRefusalBody,
  FundsTransferRequestBody,
} from './transfer.dto.ts';
import { FundLapseBody, YearEndCloseBody } from './year-end.dto.ts';

/** A fund in the course of its year: money goes to other funds, and the year is closed. */
@ApiTags('Funds')
@Controller('funds')
export class FundYearController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':fundId/transfers')
  @Gives('RequestFundsTransfer', 'Ask to give money to another fund')
  requestTransfer(
    @AskedFor() asked: Asked,
    @Param() path: FundPath,
    @Body() body: FundsTransferRequestBody,
  ): Promise<CommandAccepted> {
    const transferId = body.transferId ?? asked.newId('transfer');
    const request = { ...fieldsOf(path, body), transferId };
    return this.commands.give(asked, 'RequestFundsTransfer', request);
  }

  @Post(':fundId/transfers/:transferId/approval')
  @Gives('ApproveFundsTransfer', 'Approve a transfer that another person asked for')
  approveTransfer(
    @AskedFor() asked: Asked,
    @Param() path: FundsTransferPath,
    @Body() body: FundsTransferApprovalBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ApproveFundsTransfer', fieldsOf(path, body));
  }

  @Post(':fundId/transfers/:transferId/refusal')
  @Gives('RefuseFundsTransfer', 'Refuse a transfer')
  refuseTransfer(
    @AskedFor() asked: Asked,
    @Param() path: FundsTransferPath,
    @Body() body: FundsTransferRefusalBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RefuseFundsTransfer', fieldsOf(path, body));
  }

  @Post(':fundId/year-end-closes')
  @Gives('BeginYearEndClose', 'Carry what is still promised forward to a later year')
  beginYearEndClose(
    @AskedFor() asked: Asked,
    @Param() path: FundPath,
    @Body() body: YearEndCloseBody,
  ): Promise<CommandAccepted> {
    const closeId = body.closeId ?? asked.newId('close');
    return this.commands.give(asked, 'BeginYearEndClose', { ...fieldsOf(path, body), closeId });
  }

  @Post(':fundId/lapses')
  @Gives('LapseFund', 'Let what is available lapse')
  lapse(
    @AskedFor() asked: Asked,
    @Param() path: FundPath,
    @Body() body: FundLapseBody,
  ): Promise<CommandAccepted> {
    const lapseId = body.lapseId ?? asked.newId('lapse');
    return this.commands.give(asked, 'LapseFund', { ...fieldsOf(path, body), lapseId });
  }
}
