import { describe, expect, it } from '@jest/globals';
import { APPLICATION_EXPLANATIONS } from './application.ts';
import { DISBURSEMENT_EXPLANATIONS } from './disbursement.ts';
import { explain, explained, EXPLANATIONS, ruleInWords } from './explain.ts';
import { PROJECT_EXPLANATIONS } from './project.ts';
import { RECOGNITION_CREDIT_EXPLANATIONS } from './recognition-credit.ts';
import { REVIEW_EXPLANATIONS } from './review.ts';
import { factsToldIn, told } from './told.ts';

describe('the explanations', () => {
  const TABLES = [
    APPLICATION_EXPLANATIONS,
    REVIEW_EXPLANATIONS,
    DISBURSEMENT_EXPLANATIONS,
    PROJECT_EXPLANATIONS,
    RECOGNITION_CREDIT_EXPLANATIONS,
  ];

  it('have every rule in one chapter only', () => {
    const names = TABLES.flatMap((table) => Object.keys(table));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(EXPLANATIONS)).toEqual(expect.arrayContaining(names));
  });

  it.each(Object.entries(EXPLANATIONS))(
    '%s: both languages tell the same facts, thresholds among them',
    (_rule, { zh, en, thresholds }) => {
      expect(factsToldIn(zh).toSorted()).toEqual(factsToldIn(en).toSorted());
      expect(factsToldIn(zh)).toEqual(expect.arrayContaining([...thresholds]));
    },
  );
});

describe('a finding as a sentence', () => {
  it('MH-1.1.3: has verdict, facts, threshold and clause', () => {
    const facts = { selfRaised: '3999999.99', grantRequested: '4000000.00' };
    const finding = { rule: 'self-raised-share', clause: 'MH-1.1.3', facts } as const;
    expect(explain({ ...finding, verdict: 'failed' })).toEqual({
      zh: '不符合：自筹资金 3,999,999.99 元；不得低于申请的财政资助资金 4,000,000.00 元（MH-1.1.3）',
      en: 'Not met: CNY 3,999,999.99 are self-raised; not less than the requested grant of CNY 4,000,000.00 is required (MH-1.1.3)',
    });
  });

  it('MH-1.1.6, MH-1.2: tells what an officer found, without the facts nobody gave', () => {
    expect(
      explain({ rule: 'good-credit', clause: 'MH-1.1.6', verdict: 'failed', facts: {} }),
    ).toEqual({
      zh: '不符合：申请单位信用状况应当良好，申请截止日前两年内未发生涉税等违法违规事项（MH-1.1.6）',
      en: 'Not met: the credit of the unit must be good, without a violation, tax or other, in the two years before the call closes (MH-1.1.6)',
    });
    expect(
      explain({ rule: 'ranked-selection', clause: 'MH-1.2', verdict: 'failed', facts: {} }),
    ).toEqual({
      zh: '不符合：经遴选列入拟立项名单的方予支持（MH-1.2）',
      en: 'Not met: only what is chosen for the proposed list is supported (MH-1.2)',
    });
    expect(ruleInWords('good-credit').zh).toBe(
      '申请单位信用状况应当良好，申请截止日前两年内未发生涉税等违法违规事项',
    );
  });

  it('MH-O7: cites the superior document that set another value', () => {
    const facts = {
      award: '9.00',
      cap: '8.00',
      share: '0.50',
      ceiling: '8.00',
      overriddenBy: [
        {
          overrideId: 'o-1',
          rule: 'award-ceiling',
          documentNumber: '沪科规〔2022〕6号',
          article: '第九条',
          insteadOf: '10000000.00',
        },
      ],
    };
    const { zh, en } = explain({ rule: 'award-cap', clause: 'MH-O2', verdict: 'failed', facts });
    expect(zh).toMatch(/依上级政策执行.*沪科规〔2022〕6号 第九条 10,000,000\.00（MH-O2）$/);
    expect(en).toMatch(/by superior policy.*沪科规〔2022〕6号 第九条 10,000,000\.00 \(MH-O2\)$/);
  });

  it('MH-1.1.1: says codes in words', () => {
    const facts = {
      creditCode: 'A',
      kind: 'research-institute',
      registeredDistrict: '徐汇区',
      taxDistrict: '闵行区',
      requiredDistrict: '闵行区',
    };
    const rule = { rule: 'enterprise-of-district', clause: 'MH-1.1.1' } as const;
    const sentence = explain({ ...rule, verdict: 'failed', facts });
    expect(sentence.zh).toContain('类型为科研院所，注册地为徐汇区');
    expect(sentence.en).toContain('of kind research institute, registered in 徐汇区');
  });

  it.each([
    ['needs-evidence', '待补充：', 'Needs evidence: '],
    ['not-applicable', '不适用：', 'Not asked: '],
    ['passed', '符合：', 'Met: '],
  ] as const)('begins with its verdict: %s', (verdict, zh, en) => {
    const sentence = explain({ rule: 'checklist', clause: 'MH-1.3.4', verdict, facts: {} });
    expect(sentence.zh.startsWith(zh)).toBe(true);
    expect(sentence.en.startsWith(en)).toBe(true);
  });

  it.each(['rule-of-2031', 'toString'])('of the unknown rule %s is told by its clause', (rule) => {
    const finding = { rule, clause: 'MH-1.6.4', verdict: 'passed', facts: { years: 3 } } as const;
    expect(explain(finding)).toEqual({
      zh: '符合：项目执行期为2年，最多延期1次，延期1年（MH-1.6.4）',
      en: `Met: ${rule}, MH-1.6.4 「项目执行期为2年，最多延期1次，延期1年」`,
    });
  });
});

describe('a finding, explained', () => {
  it('MH-1.6.4: keeps what the event holds and adds clause, threshold and sentence', () => {
    const finding = {
      rule: 'single-extension',
      clause: 'MH-1.6.4',
      verdict: 'failed',
      facts: { extensionsGranted: 1, extensionsAtMost: 1 },
    } as const;
    expect(explained(finding)).toEqual({
      ...finding,
      article: '细则 一(六) 预算管理',
      quote: '项目执行期为2年，最多延期1次，延期1年',
      threshold: { extensionsAtMost: 1 },
      explanation: {
        zh: '不符合：已延期 1 次；最多延期 1 次（MH-1.6.4）',
        en: 'Not met: extended 1 times so far; at most 1 times is possible (MH-1.6.4)',
      },
    });
  });
});

describe('facts in a sentence', () => {
  it.each([
    ['nothing', undefined, '无', 'none'],
    ['an empty list', [], '无', 'none'],
    ['a flag', false, '否', 'no'],
    ['a number', 20, '20', '20'],
    ['a list of codes', ['tax', 'v1'], '涉税、v1', 'tax, v1'],
    ['an object', { id: 'v1', kind: 'tax', note: '' }, 'v1 涉税', 'v1 tax'],
    ['a named number', { foresight: 20 }, '前瞻性 20', 'foresight 20'],
    ['a moment', '2022-03-31T09:00:01.000Z', '2022-03-31 17:00:01', '2022-03-31 17:00:01'],
  ])('%s', (_what, fact, zh, en) => {
    expect(told('{fact}', { fact }, 'zh')).toBe(zh);
    expect(told('{fact}', { fact }, 'en')).toBe(en);
  });

  it.each([
    ['0.50', '50%'],
    ['0.30', '30%'],
    ['0.07', '7%'],
    ['0.125', '12.5%'],
  ])('the share %s is %s', (share, percent) => {
    expect(told('{share|percent}', { share }, 'zh')).toBe(percent);
  });

  it.each([
    ['0.01', '0.01'],
    ['999.99', '999.99'],
    ['1000.00', '1,000.00'],
    ['3000000.00', '3,000,000.00'],
    ['-12345678.90', '-12,345,678.90'],
    ['无', '无'],
  ])('the amount %s beside its unit is %s', (amount, written) => {
    expect(told('已拨 {paid} 元', { paid: amount }, 'zh')).toBe(`已拨 ${written} 元`);
    expect(told('CNY {paid} were paid', { paid: amount }, 'en')).toBe(`CNY ${written} were paid`);
  });

  it('amounts of a list are each in groups', () => {
    const facts = { paid: ['1000.00', '2500.50'] };
    expect(told('已拨 {paid} 元', facts, 'zh')).toBe('已拨 1,000.00、2,500.50 元');
  });

  it('what only looks like an amount is told as it was written', () => {
    const facts = { contractNumber: '2022.05' };
    expect(told('合同 {contractNumber}', facts, 'zh')).toBe('合同 2022.05');
  });

  it('a part in brackets is told when all of it is there', () => {
    const template = 'paid {paid}[, asked {asked} of {award}]';
    expect(told(template, { paid: '1.00', award: '3.00' }, 'en')).toBe('paid 1.00');
    expect(told(template, { paid: '1.00', asked: '2.00', award: '3.00' }, 'en')).toBe(
      'paid 1.00, asked 2.00 of 3.00',
    );
  });

  it('MH-1.6.10: an auditor is without reservation, not unqualified', () => {
    const facts = { opinion: 'unqualified' };
    expect(told('{opinion|audit}', facts, 'zh')).toBe('无保留意见');
    expect(told('{opinion|audit}', facts, 'en')).toBe('unqualified');
  });
});

describe('a rule in words', () => {
  it('has a gap for each fact of a case, and nothing of what is told now and then', () => {
    expect(ruleInWords('self-raised-share')).toEqual({
      zh: '自筹资金 … 元；不得低于申请的财政资助资金 … 元',
      en: 'CNY … are self-raised; not less than the requested grant of CNY … is required',
    });
    expect(ruleInWords('catalogue-item').zh).toBe(
      '申请的目录项为第 … 项；应列于《闵行区关键核心技术（产品）目录》（…）',
    );
  });

  it('is its name where nobody has put it into words', () => {
    expect(ruleInWords('moon-landing')).toEqual({ zh: 'moon-landing', en: 'moon-landing' });
  });
});
