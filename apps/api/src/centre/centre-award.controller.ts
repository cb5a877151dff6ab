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
import {
  CancelCentreAwardBody,
  CentreAwardPaymentBody,
  EvaluateCentreBody,
  GrantPlaqueBody,
  MunicipalRecommendationBody,
  RequestCentreAwardBody,
} from './award.dto.ts';
import { CentreAwardPath, CentrePath } from './centre.path.ts';

/** R&D centres after their approval: plaque, evaluation, the award and its payment. */
@ApiTags('Centres')
@Controller('centres')
export class CentreAwardController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':centreId/plaque')
  @Gives('GrantPlaque', 'Hand out the plaque of a district centre')
  grantPlaque(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: GrantPlaqueBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'GrantPlaque', fieldsOf(path, body));
  }

  @Post(':centreId/evaluation')
  @Gives('EvaluateCentre', 'Evaluate a district centre after its construction')
  evaluate(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: EvaluateCentreBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'EvaluateCentre', fieldsOf(path, body));
  }

  @Post(':centreId/award-requests')
  @Gives('RequestCentreAward', 'Ask for the payment of the award')
  requestAward(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: RequestCentreAwardBody,
  ): Promise<CommandAccepted> {
    const disbursementId = body.disbursementId ?? asked.newId('disbursement');
    const request = { ...fieldsOf(path, body), disbursementId };
    return this.commands.give(asked, 'RequestCentreAward', request);
  }

  @Post(':centreId/award-requests/:disbursementId/authorisation')
  @Gives('AuthoriseCentreAward', 'Authorise an award that another person asked for')
  authoriseAward(
    @AskedFor() asked: Asked,
    @Param() path: CentreAwardPath,
    @Body() body: Occurrence,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'AuthoriseCentreAward', fieldsOf(path, body));
  }

  @Post(':centreId/award-requests/:disbursementId/payment')
  @Gives('ConfirmCentreAwardPayment', 'The treasury paid an award')
  confirmPayment(
    @AskedFor() asked: Asked,
    @Param() path: CentreAwardPath,
    @Body() body: CentreAwardPaymentBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConfirmCentreAwardPayment', fieldsOf(path, body));
  }

  @Post(':centreId/award-requests/:disbursementId/cancellation')
  @Gives('CancelCentreAward', 'Take an award back before it is paid')
  cancelAward(
    @AskedFor() asked: Asked,
    @Param() path: CentreAwardPath,
    @Body() body: CancelCentreAwardBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'CancelCentreAward', fieldsOf(path, body));
  }

  @Post(':centreId/award-requests/:disbursementId/returns')
  @Gives('ReturnCentreAward', 'The bank sent an award back')
  returnAward(
    @AskedFor() asked: Asked,
    @Param() path: CentreAwardPath,
    @Body() body: PaymentReturnBody,
  ): Promise<CommandAccepted> {
    const returnId = body.returnId ?? asked.newId('return');
    return this.commands.give(asked, 'ReturnCentreAward', { ...fieldsOf(path, body), returnId });
  }

  @Post(':centreId/award-requests/:disbursementId/payment-reversals')
  @Gives('ReverseCentreAwardPayment', 'Take back a payment that was recorded wrongly')
  reversePayment(
    @AskedFor() asked: Asked,
    @Param() path: CentreAwardPath,
    @Body() body: PaymentReversalBody,
  ): Promise<CommandAccepted> {
    const reversalId = body.reversalId ?? asked.newId('reversal');
    const reversal = { ...fieldsOf(path, body), reversalId };
    return this.commands.give(asked, 'ReverseCentreAwardPayment', reversal);
  }

  @Post(':centreId/payee-account')
  @Gives('RegisterCentrePayeeAccount', 'Register the account the host is paid on')
  registerPayeeAccount(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: PayeeAccountBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RegisterCentrePayeeAccount', fieldsOf(path, body));
  }

  @Post(':centreId/municipal-recommendation')
  @Gives('RecommendCentreToMunicipality', 'Put a centre forward to become a municipal one')
  recommendToMunicipality(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: MunicipalRecommendationBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecommendCentreToMunicipality', fieldsOf(path, body));
  }
}
