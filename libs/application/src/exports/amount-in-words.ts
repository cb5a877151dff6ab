import Nzh from 'nzh';
import type { Yuan } from '@grants/kernel';

/** A whole part of ten or more that ends in 0, before a digit of jiao: 元 and 角 have 零 between them. */
const ZERO_YUAN_BEFORE_JIAO = /[1-9]\d*0\.[1-9]/;

/**
 * An amount in capital numerals (人民币大写), as vouchers and registers carry it beside the figures,
 * e.g. `人民币壹仟肆佰零玖元伍角整`.
 *
 * 支付结算办法, annex 1 (正确填写票据和结算凭证的基本规定): an amount that ends before the fen ends in 整;
 * of the two ways the annex leaves for `1,680.32` it is the first, 捌拾元零叁角贰分.
 */
export function amountInWords(amount: Yuan): string {
  const words = Nzh.cn.toMoney(amount, { forceZheng: true });
  return ZERO_YUAN_BEFORE_JIAO.test(amount) ? words.replace('元', '元零') : words;
}
