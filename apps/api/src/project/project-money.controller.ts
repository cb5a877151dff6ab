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
  PayeeAccountBody,
  PaymentReturnBody,
  PaymentReversalBody,
} from '../parties/payment.dto.ts';
import { CancelTrancheBody, RequestTrancheBody, TranchePaymentBody } from './money.dto.ts';
import { ProjectPath, TranchePath } from './project.path.ts';

/** The money that goes to projects: tranches, and the account they are paid on. */
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

  @Post(':projectId/tranches/:disbursementId/returns')
  @Gives('ReturnTranche', 'The bank sent a tranche back')
  returnTranche(
    @AskedFor() asked: Asked,
    @Param() path: TranchePath,
    @Body() body: PaymentReturnBody,
  ): Promise<CommandAccepted> {
    const returnId = body.returnId ?? asked.newId('return');
    return this.commands.give(asked, 'ReturnTranche', { ...fieldsOf(path, body), returnId });
  }

  @Post(':projectId/tranches/:disbursementId/payment-reversals')
  @Gives('ReverseTranchePayment', 'Take back a payment that was recorded wrongly')
  reversePayment(
    @AskedFor() asked: Asked,
    @Param() path: TranchePath,
    @Body() body: PaymentReversalBody,
  ): Promise<CommandAccepted> {
    const reversalId = body.reversalId ?? asked.newId('reversal');
    const reversal = { ...fieldsOf(path, body), reversalId };
    return this.commands.give(asked, 'ReverseTranchePayment', reversal);
  }

  @Post(':projectId/payee-account')
  @Gives('RegisterPayeeAccount', 'Register the account the lead unit is paid on')
  registerPayeeAccount(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: PayeeAccountBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RegisterPayeeAccount', fieldsOf(path, body));
  }
}
