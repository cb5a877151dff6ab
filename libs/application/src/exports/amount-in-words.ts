import Nzh from 'nzh';
import type { Yuan } from '@grants/kernel';

/**
 * An amount in capital numerals (人民币大写), as vouchers and registers carry it beside the figures,
 * e.g. `人民币壹仟肆佰零玖元伍角整`.
 *
 * 支付结算办法, annex 1 (正确填写票据和结算凭证的基本规定): an amount that ends before the fen ends in 整.
 */
export function amountInWords(amount: Yuan): string {
  return Nzh.cn.toMoney(amount, { forceZheng: true });
}
