import { describe, expect, it } from '@jest/globals';
import { yuan } from '@grants/kernel';
import { amountInWords } from './amount-in-words.ts';

describe('an amount in words', () => {
  it.each([
    ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['1680.32', '人民币壹仟陆佰捌拾元零叁角贰分'],
    ['107000.53', '人民币壹拾万柒仟元零伍角叁分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
  ])('%s is written as annex 1 of 支付结算办法 writes it: %s', (amount, words) => {
    expect(amountInWords(yuan(amount))).toBe(words);
  });

  it.each([
    ['0.00', '人民币零元整'],
    ['0.05', '人民币伍分'],
    ['0.50', '人民币伍角整'],
    ['10.00', '人民币壹拾元整'],
    ['20.05', '人民币贰拾元零伍分'],
    ['900000.00', '人民币玖拾万元整'],
    ['3000000.01', '人民币叁佰万元零壹分'],
    ['100100000.10', '人民币壹亿零壹拾万元零壹角整'],
    ['123456789012.34', '人民币壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰元叁角肆分'],
    ['1000000000000.00', '人民币壹万亿元整'],
    ['-500000.00', '人民币负伍拾万元整'],
    ['-0.01', '人民币负壹分'],
  ])('%s is %s', (amount, words) => {
    expect(amountInWords(yuan(amount))).toBe(words);
  });
});
