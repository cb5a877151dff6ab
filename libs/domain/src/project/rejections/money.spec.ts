import { describe } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import {
  by,
  CHECKER,
  command,
  contracted,
  finalRequested,
  firstAuthorised,
  firstPaid,
  firstRequested,
  recovering,
  terminated,
} from '../../specs/project-sample.ts';
import { describeRefusals } from '../../specs/refusals.ts';
import type { RefusedBy } from '../../specs/refusals.ts';
import { moneyRejections } from './money.ts';

const held = command('HoldProject');

const final = { disbursementId: 'final-1', tranche: 'final' } as const;

/** In the order of precedence; each with the figures behind it. */
const RULES: readonly RefusedBy[] = [
  {
    code: 'PROJECT.INSPECTION_PAYS_NOTHING',
    clause: 'MH-1.6.14',
    examples: [
      [
        'cited',
        [...contracted, command('RecordStageInspection')],
        command('RequestTranche', { citedInspectionId: 'inspection-1' }),
        { citedInspectionId: 'inspection-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.TRANCHE_OPEN',
    examples: [
      [
        'first',
        firstRequested,
        command('RequestTranche', { disbursementId: 'first-2' }),
        { disbursementId: 'first-1', status: 'requested' },
      ],
      [
        'final',
        finalRequested(),
        command('RequestTranche', { ...final, disbursementId: 'final-2' }),
        { disbursementId: 'final-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.FIRST_TRANCHE_PAID',
    clause: 'MH-1.5.1',
    examples: [
      [
        'twice',
        firstPaid,
        command('RequestTranche', { disbursementId: 'first-2' }),
        { disbursementId: 'first-1', amount: '300000.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.FIRST_TRANCHE_FIXED',
    clause: 'MH-1.5.1',
    examples: [
      [
        'a fen more',
        contracted,
        command('RequestTranche', { amount: yuan('300000.01') }),
        { amount: '300000.00', asked: '300000.01', share: '0.30' },
      ],
    ],
  },
  {
    code: 'PROJECT.NOTHING_TO_PAY',
    clause: 'MH-1.5.1',
    examples: [
      [
        'less than a fen',
        [command('OpenProject', { award: yuan('0.03') }), command('SignContract')],
        command('RequestTranche'),
        { award: '0.03', amount: '0.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.ON_HOLD',
    clause: 'MH-1.3.3',
    examples: [
      [
        'authorise',
        [...firstRequested, held],
        command('AuthoriseTranche', {}, CHECKER),
        {
          holds: [
            { holdId: 'case-7', ground: 'duplicate-case', sourceId: '7', clause: 'MH-1.3.3' },
          ],
        },
      ],
      ['pay', [...firstAuthorised, held], command('ConfirmTranchePayment'), {}],
    ],
  },
  {
    code: 'PROJECT.AUTHORISER_IS_REQUESTER',
    examples: [
      [
        'the same person',
        firstRequested,
        command('AuthoriseTranche', {}, by('maker-1')),
        { actorId: 'maker-1' },
      ],
    ],
  },
  {
    code: 'PROJECT.TRANCHE_NOT_AUTHORISED',
    examples: [
      ['pay', firstRequested, command('ConfirmTranchePayment'), { disbursementId: 'first-1' }],
    ],
  },
  {
    code: 'PROJECT.PAYMENT_DIFFERS',
    examples: [
      [
        'a fen less',
        firstAuthorised,
        command('ConfirmTranchePayment', { amount: yuan('299999.99') }),
        { authorised: '300000.00', asked: '299999.99' },
      ],
    ],
  },
  {
    code: 'PROJECT.PAID_BEFORE_AUTHORISED',
    examples: [
      [
        'a day before',
        firstAuthorised,
        command('ConfirmTranchePayment', { paidOn: calendarDate('2022-03-11') }),
        { authorisedOn: '2022-03-12', paidOn: '2022-03-11' },
      ],
    ],
  },
  {
    code: 'PROJECT.RECOVERY_BEYOND_LIMIT',
    clause: 'MH-1.6.12',
    examples: [
      [
        'a fen more',
        terminated,
        command('OrderRecovery', { amount: yuan('300000.01') }),
        { limit: '300000.00', paid: '300000.00' },
      ],
    ],
  },
  {
    code: 'PROJECT.RECEIPT_BEYOND_RECOVERY',
    examples: [
      [
        'a fen more',
        recovering,
        command('ReceiveRecovery', { amount: yuan('120000.01') }),
        { outstanding: '120000.00', received: '120000.01' },
      ],
    ],
  },
];

describe('a rule on money says no', () => describeRefusals(RULES, moneyRejections));
