import { discrepancyIdOf } from '@grants/application';
import { yuan } from '@grants/kernel';
import { actOn } from '../../story/act-on.ts';
import type { Act, ListArrival, Step, Story } from '../../story/act.ts';
import { disbursementIdOf, voucherOf } from '../../story/acts/money.ts';
import { offices } from '../../story/cast/offices.ts';
import { payeeAccountOf } from '../../story/cast/payee-account.ts';
import { paymentList } from '../../story/cast/payment-list.ts';
import type { PaymentLine } from '../../story/cast/payment-list.ts';
import { officeDay } from '../../story/office-day.ts';
import { unit } from '../cast/units.ts';
import type { UnitKey } from '../cast/units.ts';

const OF_2024 = listOf('2024-12-17', '2024-12-18');
const OF_2025 = listOf('2025-08-12', '2025-08-12');
const NEXT_OF_2025 = listOf('2025-08-13', '2025-08-18');

/** Payment lists of the treasury, which confirm the final tranches they name. */
export function treasuryLists(): readonly Story<Step>[] {
  return [correctedList(), returnedInTheNextList()];
}

/**
 * One of three payments went to another account than the registered one, says the list; the payee of
 * another has none on record. The treasury corrects its list; the supervisor takes the other as it is.
 */
function* correctedList(): Story<Step> {
  const paidOn = officeDay('2024-12-18');
  const right = finalOf('P22-08', { payee: 'powerModules', amount: yuan('2100000'), paidOn });
  const others = [
    finalOf('P22-01', { payee: 'roboticArms', amount: yuan('2240000'), paidOn }),
    finalOf('P22-02', { payee: 'photonics', amount: yuan('1820000'), paidOn }),
  ];
  const wrong = { ...right, accountNumber: payeeAccountOf(right.payee, 9).accountNumber };
  yield arrival(OF_2024, [...others, wrong], {
    file: '国库集中支付清单-20241218.csv',
    date: '2024-12-19',
    finds: ['payee-account-unregistered', 'payee-account-differs'],
  });
  const { voucher } = finalOf('P22-02', { payee: 'photonics', amount: yuan('1820000'), paidOn });
  yield waive(OF_2024.number, voucher, '2024-12-20');
  yield arrival(OF_2024, [...others, right], {
    file: '国库集中支付清单-20241218-更正.csv',
    date: '2024-12-24',
    finds: ['payee-account-unregistered'],
  });
}

/** A payment that agrees comes back in the next list, and is paid again there. */
function* returnedInTheNextList(): Story<Step> {
  const paidOn = officeDay('2025-08-12');
  const polymers = finalOf('P23-02', { payee: 'polymers', amount: yuan('1750000'), paidOn });
  const paid = finalOf('P23-03', { payee: 'ultrasound', amount: yuan('1400000'), paidOn });
  yield arrival(OF_2025, [polymers, paid], {
    file: '国库集中支付清单-20250812.csv',
    date: '2025-08-13',
    finds: [],
  });
  const returned = {
    ...paid,
    voucher: `TH-${paid.disbursementId}`,
    amount: yuan('-1400000'),
    paidOn: officeDay('2025-08-14'),
  };
  const again = {
    ...paid,
    voucher: voucherOf(paid.disbursementId, 2),
    paidOn: officeDay('2025-08-18'),
  };
  yield arrival(NEXT_OF_2025, [returned, again], {
    file: '国库集中支付清单-20250818.csv',
    date: '2025-08-19',
    finds: [],
  });
}

function listOf(from: string, to: string) {
  return { number: `GKZF-${to.replaceAll('-', '')}`, from: officeDay(from), to: officeDay(to) };
}

function finalOf(
  projectId: string,
  { payee, ...paid }: { readonly payee: UnitKey } & Pick<PaymentLine, 'amount' | 'paidOn'>,
): PaymentLine {
  const disbursementId = disbursementIdOf(projectId, { tranche: 'final' });
  return { disbursementId, voucher: voucherOf(disbursementId), payee: unit(payee), ...paid };
}

function arrival(
  about: typeof OF_2024,
  lines: readonly PaymentLine[],
  {
    date,
    file,
    finds,
  }: { readonly date: string; readonly file: string; readonly finds: ListArrival['finds'] },
): ListArrival {
  const list = paymentList({ ...about, file }, lines);
  return { on: officeDay(date), by: offices.financeOfficer, list, finds };
}

/** Name and amount agree, and the unit has said in writing that the account is its own. */
function waive(batchId: string, voucher: string, date: string): Act {
  return actOn(date, offices.supervisor, {
    type: 'WaiveDiscrepancy',
    data: {
      batchId,
      discrepancyId: discrepancyIdOf(batchId, 'payee-account-unregistered', voucher),
      reason: '户名、金额相符，单位已书面确认收款账户',
    },
  });
}
