import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  apply,
  command,
  conclude,
  consult,
  content,
  context,
  DIVIDED,
  document,
  historyOf,
  ID,
  lastOf,
  noRecord,
  NOTICED,
  object,
  publish,
  recognise,
  RECOGNISED,
  RECORD,
  reviewObjection,
  sheet,
  STRANGER,
} from '../../specs/recognition-sample.ts';
import type { RecognitionRevocationGround } from '../certificate-events.ts';
import type { RecognitionCommand } from '../commands.ts';
import { recognitionDecider } from '../decider.ts';

const on = calendarDate;

const after = (...commands: readonly RecognitionCommand[]) =>
  given(recognitionDecider, ...historyOf(...commands));

describe('SH-14 to SH-16: a project is recognised', () => {
  it('with numbers, validity and what was settled', () => {
    expect(lastOf(...RECOGNISED)).toMatchObject([
      {
        type: 'ProjectRecognised',
        data: {
          ...ID,
          batch: '2022年第3批',
          projectNumber: '202203001',
          certificateNumber: 'C-1',
          recognisedOn: '2022-05-23',
          validFrom: '2022-06-01',
          validTo: '2024-05-31',
          contributionCoefficient: '0.85',
          coreValueShare: '65.00',
          applicantCreditCode: content.applicant.creditCode,
        },
      },
    ]);
    const [event] = lastOf(...RECOGNISED);
    expect(event?.type === 'ProjectRecognised' && event.data).not.toHaveProperty('credit');
    expect(
      event?.type === 'ProjectRecognised' && event.data.basis.map(({ clause }) => clause),
    ).toEqual(['SH-14.1', 'SH-14.2', 'SH-5.2', 'SH-18.3', 'SH-9', 'SH-15', 'SH-16']);
  });

  it('once', () => {
    after(...RECOGNISED)
      .when(recognise())
      .thenNothingHappens();
    after(...RECOGNISED)
      .when(recognise({ number: 'C-2' }))
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE', clause: 'SH-15' });
  });

  it('for three years with an invention patent', () => {
    const rights = content.rights.map((right) => ({ ...right, kind: 'invention-patent' as const }));
    const [, ...rest] = RECOGNISED;
    expect(lastOf(apply({ content: { rights } }), ...rest)).toMatchObject([
      { data: { validFrom: '2022-06-01', validTo: '2025-05-31' } },
    ]);
  });

  it('with the figures of a second review', () => {
    const second = [consult('undetermined'), sheet('e3', true, ['0.40', '30']), conclude];
    expect(lastOf(...DIVIDED, ...second, publish(), recognise())).toMatchObject([
      { data: { contributionCoefficient: '0.40', coreValueShare: '30.00' } },
    ]);
  });

  it.each(['2022-05-16', '2022-05-20'])('not on %s, with the notice up', (recognisedOn) => {
    after(...NOTICED)
      .when(recognise({ recognisedOn }))
      .thenRejected({ code: 'RECOGNITION.NOTICE_NOT_OVER', facts: { lastDay: '2022-05-20' } });
  });

  it('from the day after the notice', () => {
    after(...NOTICED)
      .when(recognise({ recognisedOn: '2022-05-24' }))
      .thenRejected({
        code: 'RECOGNITION.DAY_AHEAD',
      });
    expect(lastOf(...NOTICED, recognise({ recognisedOn: '2022-05-21' }))).toHaveLength(1);
  });

  it('not while an objection is open, and again once it is dismissed', () => {
    const opposed = [...NOTICED, object()];
    after(...opposed)
      .when(recognise())
      .thenRejected({ code: 'RECOGNITION.OBJECTION_OPEN', facts: { open: ['objection-1'] } });
    expect(lastOf(...opposed, reviewObjection('dismissed'), recognise())).toHaveLength(1);
  });

  it('SH-5.2, SH-18.3: not on a credit record that came to stand against it', () => {
    const violation = { violationId: 'v1', kind: 'quality', occurredOn: on('2022-03-01') };
    after(...NOTICED)
      .when(recognise({}, { ...noRecord, violations: [violation] }))
      .thenRejected({ code: 'RECOGNITION.CREDIT_NOT_GOOD', clause: 'SH-5.2' });
    const ban = {
      banId: 'b1',
      clause: 'SH-18.3' as const,
      firstDay: on('2022-05-01'),
      lastDay: on('2025-04-30'),
    };
    after(...NOTICED)
      .when(recognise({}, { ...noRecord, bans: [ban] }))
      .thenRejected({ code: 'RECOGNITION.CREDIT_NOT_GOOD', clause: 'SH-18.3' });
    after(...NOTICED)
      .when(recognise({}, { ...noRecord, creditCode: STRANGER }))
      .thenRejected({ code: 'RECOGNITION.CREDIT_OF_ANOTHER_UNIT' });
  });

  it('SH-9, SH-15: with the number of its batch and its own', () => {
    after(...NOTICED)
      .when(recognise({ batch: '本批' }))
      .thenRejected({ code: 'RECOGNITION.BATCH_WITHOUT_NUMBER', clause: 'SH-9' });
    after(...NOTICED)
      .when(recognise({ number: '' }))
      .thenRejected({ code: 'RECOGNITION.NUMBERS_MISSING', clause: 'SH-15' });
  });
});

describe('SH-17: a change of the unit', () => {
  const request = (changeId = 'k1', newUnitName = '上海示例半导体有限公司') =>
    command('RequestRecognitionChange', { changeId, newUnitName, reason: '更名' });
  const review = (result: 'approved' | 'refused', changeId = 'k1') =>
    command('ReviewRecognitionChange', { changeId, result, comment: '经复核' });
  const reissue = (certificateNumber: string, changeId = 'k1') =>
    command('ReissueCertificate', { changeId, certificateNumber });
  const CHANGED = [...RECOGNISED, request(), review('approved'), reissue('C-2')];

  it('gets a new certificate; number and validity stay', () => {
    expect(lastOf(...CHANGED)).toMatchObject([
      {
        type: 'CertificateReissued',
        data: {
          projectNumber: '202203001',
          previousCertificateNumber: 'C-1',
          certificateNumber: 'C-2',
          unitName: '上海示例半导体有限公司',
          basis: [{ clause: 'SH-17', facts: { firstDay: '2022-06-01', lastDay: '2024-05-31' } }],
        },
      },
    ]);
    const again = [request('k2'), review('approved', 'k2'), reissue('C-3', 'k2')];
    expect(lastOf(...CHANGED, ...again)).toMatchObject([
      { data: { previousCertificateNumber: 'C-2', certificateNumber: 'C-3' } },
    ]);
  });

  it.each([
    ['request', request()],
    ['review', review('approved')],
    ['reissue', reissue('C-2')],
  ])('is recorded once: %s', (_what, repeated) => {
    after(...CHANGED)
      .when(repeated)
      .thenNothingHappens();
  });

  it.each([
    ['request', request('k1', '另一名称')],
    ['review', review('refused')],
    ['reissue', reissue('C-9')],
  ])('stands as it is recorded: %s', (_what, other) => {
    after(...CHANGED)
      .when(other)
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE', clause: 'SH-17' });
  });

  it.each<[string, readonly RecognitionCommand[], string]>([
    ['outstanding', [], 'outstanding'],
    ['refused', [review('refused')], 'refused'],
  ])('gets none on a review that is %s', (_what, reviews, given) => {
    after(...RECOGNISED, request(), ...reviews)
      .when(reissue('C-2'))
      .thenRejected({ code: 'RECOGNITION.NOT_REISSUABLE', facts: { review: given } });
  });

  it.each(['C-1', ' '])('gets a number of its own, not "%s"', (number) => {
    after(...RECOGNISED, request(), review('approved'))
      .when(reissue(number))
      .thenRejected({ code: 'RECOGNITION.CERTIFICATE_NUMBER_TAKEN' });
  });

  it('is one that was asked for, of a recognised project', () => {
    after(...RECOGNISED)
      .when(review('approved'))
      .thenRejected({ code: 'RECOGNITION.UNKNOWN' });
    after(...RECOGNISED)
      .when(reissue('C-2'))
      .thenRejected({ code: 'RECOGNITION.UNKNOWN' });
    after(...NOTICED)
      .when(request())
      .thenRejected({ code: 'RECOGNITION.NOT_AT_STEP' });
  });
});

const report = (year: number, filedOn: string, today = filedOn) =>
  command(
    'FileImplementationReport',
    {
      year,
      filedOn: on(filedOn),
      revenue: yuan('12000000.00'),
      note: '按计划实施',
      document: document('implementation-report'),
    },
    context({ on: today }),
  );

describe('SH-18.1: implementation reports', () => {
  it.each([
    [2022, '2023-03-31'],
    // Late is filed all the same.
    [2022, '2024-06-01'],
    [2024, '2024-12-31'],
  ])('are filed on %d, on %s, once', (year, filedOn) => {
    const filed = [...RECOGNISED, report(year, filedOn)];
    expect(lastOf(...filed)).toMatchObject([{ type: 'ImplementationReportFiled', data: { year } }]);
    after(...filed)
      .when(report(year, filedOn))
      .thenNothingHappens();
    after(...filed)
      .when(report(year, '2025-01-01'))
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE', facts: { id: String(year) } });
  });

  it.each([2021, 2025])('are not due on %d', (year) => {
    after(...RECOGNISED)
      .when(report(year, '2025-06-01'))
      .thenRejected({ code: 'RECOGNITION.REPORT_NOT_DUE', clause: 'SH-18.1' });
  });

  it('are not filed before their year, nor ahead of the day', () => {
    after(...RECOGNISED)
      .when(report(2023, '2022-12-31'))
      .thenRejected({ code: 'RECOGNITION.REPORT_BEFORE_ITS_YEAR', facts: { year: 2023 } });
    after(...RECOGNISED)
      .when(report(2023, '2024-01-01', '2023-12-31'))
      .thenRejected({ code: 'RECOGNITION.DAY_AHEAD' });
  });
});

describe('SH-3: municipal support on the ground of a recognition', () => {
  const support = (paidOn: string, amount = '500000.00') =>
    command(
      'RecordRecognitionSupport',
      { supportId: 's1', amount: yuan(amount), paidOn: on(paidOn), document: RECORD },
      context({ on: '2024-06-01' }),
    );

  it.each(['2022-06-01', '2024-05-31'])('is recorded in force, on %s', (day) => {
    expect(lastOf(...RECOGNISED, support(day))).toHaveLength(1);
    after(...RECOGNISED, support(day))
      .when(support(day))
      .thenNothingHappens();
    after(...RECOGNISED, support(day))
      .when(support(day, '1.00'))
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE', clause: 'SH-3' });
  });

  it.each(['2022-05-31', '2024-06-01'])('not on %s', (day) => {
    after(...RECOGNISED)
      .when(support(day))
      .thenRejected({ code: 'RECOGNITION.NOT_IN_FORCE', clause: 'SH-3', facts: { day } });
  });

  it.each(['0.00', '-1.00'])('not of %s', (amount) => {
    after(...RECOGNISED)
      .when(support('2023-01-01', amount))
      .thenRejected({ code: 'RECOGNITION.SUPPORT_NOT_ABOVE_ZERO' });
  });
});

describe('SH-18.2: a recognition is revoked', () => {
  const revoke = (
    ground: RecognitionRevocationGround,
    revokedOn = '2024-04-01',
    over: { readonly documentDate?: string; readonly today?: string } = {},
  ) =>
    command(
      'RevokeRecognition',
      {
        ground,
        revokedOn: on(revokedOn),
        document: { number: '沪科〔2024〕9号', date: on(over.documentDate ?? revokedOn) },
      },
      context({ on: over.today ?? revokedOn }),
    );

  it.each(['misreporting', 'concealment'] as const)('for %s', (ground) => {
    const revoked = [...RECOGNISED, report(2022, '2023-01-31'), revoke(ground, '2024-03-01')];
    expect(lastOf(...revoked)).toMatchObject([
      {
        type: 'RecognitionRevoked',
        data: {
          ground,
          revokedOn: '2024-03-01',
          unfiledYears: [],
          applicantCreditCode: content.applicant.creditCode,
          basis: [{ clause: 'SH-18.2', verdict: 'passed' }],
        },
      },
    ]);
    expect(fold(recognitionDecider, historyOf(...revoked)).status).toBe('revoked');
    after(...revoked)
      .when(revoke(ground, '2024-03-01'))
      .thenNothingHappens();
    after(...revoked)
      .when(report(2023, '2024-03-31'))
      .thenRejected({ code: 'RECOGNITION.CLOSED', facts: { status: 'revoked' } });
    after(...revoked)
      .when(recognise())
      .thenNothingHappens();
  });

  it.each<[string, readonly RecognitionCommand[], readonly number[]]>([
    // The report on 2023 is due by 31 March 2024.
    ['2024-03-31', [], [2022]],
    ['2024-04-01', [report(2022, '2023-01-31')], [2023]],
    ['2025-03-31', [report(2023, '2024-01-31')], [2022]],
  ])('not on %s for fewer than two years unfiled', (day, reports, unfiledYears) => {
    after(...RECOGNISED, ...reports)
      .when(revoke('two-years-unfiled', day))
      .thenRejected({ code: 'RECOGNITION.NOT_REVOCABLE', facts: { unfiledYears } });
  });

  it.each<[string, readonly RecognitionCommand[], readonly number[]]>([
    ['2024-04-01', [], [2022, 2023]],
    // In total, not in a row.
    ['2025-04-01', [report(2023, '2024-01-31')], [2022, 2024]],
  ])('on %s for two years unfiled in total', (day, reports, unfiledYears) => {
    expect(lastOf(...RECOGNISED, ...reports, revoke('two-years-unfiled', day))).toMatchObject([
      { type: 'RecognitionRevoked', data: { unfiledYears } },
    ]);
  });

  it('after the recognition and the document, and not ahead of the day', () => {
    after(...RECOGNISED)
      .when(revoke('misreporting', '2022-05-22'))
      .thenRejected({ code: 'RECOGNITION.REVOKED_OUT_OF_ORDER' });
    after(...RECOGNISED)
      .when(revoke('misreporting', '2024-04-01', { documentDate: '2024-04-02' }))
      .thenRejected({
        code: 'RECOGNITION.REVOKED_OUT_OF_ORDER',
        facts: { documentDate: '2024-04-02' },
      });
    after(...RECOGNISED)
      .when(revoke('misreporting', '2024-04-01', { today: '2024-03-31' }))
      .thenRejected({ code: 'RECOGNITION.DAY_AHEAD' });
  });
});
