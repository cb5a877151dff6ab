import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from './event-sentence.ts';

describe('the sentence that tells an event', () => {
  it.each([
    ['ContractSigned', 'ContractSigned', '签订项目合同书', 'Contract signed'],
    [
      'AcceptanceConcluded',
      'AcceptanceConcluded.passed',
      '验收结论：通过',
      'Acceptance concluded: passed',
    ],
    ['TranchePaid', 'TranchePaid.first', '首笔经费拨付到账', 'First tranche paid'],
    // The word means one thing of an audit and another of an evaluation.
    [
      'AuditOpinionRecorded',
      'AuditOpinionRecorded.unqualified',
      '财务审计意见：无保留意见',
      'Audit opinion recorded: unqualified',
    ],
    [
      'CentreEvaluated',
      'CentreEvaluated.unqualified',
      '建设期满评估：不合格',
      'Centre evaluated: unqualified',
    ],
  ])('of %s, %s, is in both languages', (type, summaryKey, ...[zh, en]) => {
    expect(sentenceOf({ type, summaryKey })).toEqual({ zh, en });
  });

  it('is its name for an event that this program does not know', () => {
    expect(sentenceOf({ type: 'MoonReached', summaryKey: 'MoonReached' })).toEqual({
      zh: 'MoonReached',
      en: 'Moon reached',
    });
  });
});
