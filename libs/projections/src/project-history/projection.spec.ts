import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '@grants/domain';
import type { Basis } from '@grants/policy';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { EVENT_TYPES, ledgerSequence, sample } from '../specs/sample-events.ts';
import { BASIS, CREDIT_CODE } from '../specs/values.ts';
import { projectHistory } from './projection.ts';
import type { HistoryClauseRow, HistoryLinkRow, HistoryRow } from './view.ts';

function entriesOf(...events: readonly GrantsEvent[]): readonly HistoryRow[] {
  const next = ledgerSequence();
  const told = events.map((event) => next(event));
  return rowsOf(projectHistory, told)['history'] as readonly HistoryRow[];
}

describe('an entry of the history', () => {
  it('says what happened, when, who did it in which role, under which clauses, on what basis', () => {
    const event = ledgerSequence()(sample('ApplicationApproved'), {
      occurredAt: '2022-06-01T10:00+08:00',
      recordedAt: '2022-06-03T10:00+08:00',
      metadata: { actor: { id: 'officer-1', role: 'officer' }, backfillReason: '补录' },
    });
    expect(rowsOf(projectHistory, [event])['history']).toEqual([
      {
        subject: 'application:application-1',
        position: event.position,
        eventId: event.eventId,
        stream: 'application-application-1',
        revision: 0,
        type: 'ApplicationApproved',
        summaryKey: 'ApplicationApproved',
        occurredAt: '2022-06-01T02:00:00.000Z',
        occurredOn: '2022-06-01',
        recordedAt: '2022-06-03T02:00:00.000Z',
        backfillReason: '补录',
        actorId: 'officer-1',
        actorRole: 'officer',
        clauses: 'MH-O2 MH-1.4.4',
        basis: JSON.stringify(BASIS),
        facts: JSON.stringify({
          applicationId: 'application-1',
          projectId: 'project-1',
          fundId: 'fund-1',
          commitmentId: 'commitment-1',
          award: '900000.00',
          programme: 'key-core-technology',
          policyVersion: 'minhang-2021',
          callId: 'call-1',
          title: '车规级激光雷达芯片',
        }),
        fundId: null,
        debitAccount: null,
        creditAccount: null,
        amountFen: null,
      },
    ]);
  });

  it('tells the effect on money', () => {
    expect(entriesOf(sample('DisbursementPaid'))).toEqual([
      expect.objectContaining({
        subject: 'project:project-1',
        fundId: 'fund-1',
        debitAccount: 'paid',
        creditAccount: 'authorised',
        amountFen: 27_000_000n,
      }),
    ]);
  });

  it('names the clause of a hold, the number of a document, and no basis where there is none', () => {
    const [held, confirmed] = entriesOf(sample('ProjectHeld'), sample('DuplicateCaseConfirmed'));
    expect(held).toMatchObject({ clauses: 'MH-1.1.6', basis: null, summaryKey: 'ProjectHeld.ban' });
    expect(JSON.parse(confirmed?.facts ?? '')).toMatchObject({ document: '闵科委〔2022〕1号' });
  });

  it.each([
    ['ApplicationRefused.selection', sample('ApplicationRefused')],
    ['PreliminaryOpinionGiven.pass', sample('PreliminaryOpinionGiven')],
    ['ExpertReviewConcluded.recommended', sample('ExpertReviewConcluded')],
    [
      'ExpertReviewConcluded.not-recommended',
      sample('ExpertReviewConcluded', { recommended: false }),
    ],
    ['TranchePaid.first', sample('TranchePaid')],
    ['TrancheReturned.first', sample('TrancheReturned')],
    ['TranchePaymentReversed.first', sample('TranchePaymentReversed')],
    ['AdjustmentApproved.execution-period', sample('AdjustmentApproved')],
    ['AcceptanceConcluded.passed', sample('AcceptanceConcluded')],
    ['ReconsiderationConcluded.not-granted', sample('ReconsiderationConcluded')],
    ['AuditOpinionRecorded.qualified', sample('AuditOpinionRecorded')],
    ['DiligenceFindingRecorded.not-diligent', sample('DiligenceFindingRecorded')],
    ['DiligenceFindingRecorded.diligent', sample('DiligenceFindingRecorded', { diligent: true })],
    ['ProjectRevoked.misreporting', sample('ProjectRevoked')],
    ['ProjectCompleted', sample('ProjectCompleted')],
    ['CentreRefused.panel-consultation', sample('CentreRefused')],
    ['CentreEvaluated.qualified', sample('CentreEvaluated')],
    [
      'CentrePanelConsulted.not-recommended',
      sample('CentrePanelConsulted', { recommended: false }),
    ],
    ['RecognitionRefused.gate', sample('RecognitionRefused')],
    ['ObjectionReviewed.dismissed', sample('ObjectionReviewed')],
    ['RecognitionReviewConcluded.in-favour', sample('RecognitionReviewConcluded')],
    ['RecognitionConsulted.proposed', sample('RecognitionConsulted')],
    ['RecognitionRevoked.misreporting', sample('RecognitionRevoked')],
  ])('is told by the sentence %s', (summaryKey, event) => {
    expect(entriesOf(event)[0]?.summaryKey).toBe(summaryKey);
  });
});

describe('the history', () => {
  it('has every event of an application, project, centre, recognition, money and case', () => {
    const told = entriesOf(...EVENT_TYPES.map((type) => sample(type)));
    const untold = EVENT_TYPES.filter((type) => !told.some((entry) => entry.type === type));
    expect(untold.toSorted()).toEqual([
      'AcknowledgementWithdrawn',
      'AppropriationAdjusted',
      'AuthorisationThresholdSet',
      'BanAnnulled',
      'BanAppealConcluded',
      'BanAppealed',
      'BanExpired',
      'BanImposed',
      'BanInherited',
      'BanLifted',
      'BanReachEnded',
      'BanReachedUnit',
      'CallPublished',
      'CallWindowExtended',
      'CallWithdrawn',
      'CreditCodeAttested',
      'DiscrepanciesOpened',
      'DiscrepanciesResolved',
      'DiscrepancyWaived',
      'ExternalAwardCorrected',
      'ExternalAwardRecorded',
      'FundLapsed',
      'FundsAppropriated',
      'FundsTransferRefused',
      'FundsTransferRequested',
      'FundsTransferredIn',
      'FundsTransferredOut',
      'InheritedBanEnded',
      'IntegrityEntryWithdrawn',
      'PolicyOverrideRecorded',
      'PolicyOverrideWithdrawn',
      'SampleDrawn',
      'SuccessionAcknowledged',
      'SuccessionRecorded',
      'SuccessionWithdrawn',
      'TreasuryLinesMatched',
      'TreasuryListReceived',
      'TreasuryListReconciled',
      'ViolationRecorded',
      'ViolationWithdrawn',
      'YearEndCloseBegun',
    ]);
    expect(new Set(told.map((entry) => entry.subject))).toEqual(
      new Set([
        'application:application-1',
        'project:project-1',
        'centre:centre-1',
        'recognition:recognition-1',
        'case:case-1',
      ]),
    );
  });

  it('links an application to the project its approval makes and to its cases', () => {
    const next = ledgerSequence();
    const ours = { ...sample('DuplicateCaseOpened').data.ours, id: 'application-2' };
    const rows = rowsOf(projectHistory, [
      next(sample('ApprovalInitiated')),
      next(sample('DuplicateCaseOpened')),
      next(sample('DuplicateCaseOpened', { caseId: 'case-2', other: ours })),
    ])['history_link'] as readonly HistoryLinkRow[];
    expect(rows.map((link) => [link.applicationId, link.subject])).toEqual([
      ['application-1', 'project:project-1'],
      ['application-1', 'case:case-1'],
      ['application-1', 'case:case-2'],
      ['application-2', 'case:case-2'],
    ]);
  });
});

describe('where a clause was applied', () => {
  function usesOf(...events: readonly GrantsEvent[]): readonly HistoryClauseRow[] {
    const next = ledgerSequence();
    const told = twice(events.map((event) => next(event)));
    return rowsOf(projectHistory, told)['history_clause'] as readonly HistoryClauseRow[];
  }

  it('is a row a clause and event, delivered once or twice, with what the rules said', () => {
    const [cap, consent, ...others] = usesOf(sample('ApplicationApproved'));
    expect(others).toEqual([]);
    expect(cap).toMatchObject({
      clause: 'MH-O2',
      subject: 'application:application-1',
      type: 'ApplicationApproved',
      summaryKey: 'ApplicationApproved',
      findings: 'award-cap=passed award-level=passed',
    });
    expect(consent).toMatchObject({ clause: 'MH-1.4.4', position: cap?.position });
  });

  it('tells a finding of one rule and verdict once, and each verdict of a rule', () => {
    const once = { rule: 'award-cap', clause: 'MH-O2', facts: {} } as const;
    const basis: Basis = [
      { ...once, verdict: 'passed' },
      { ...once, verdict: 'passed' },
      { ...once, verdict: 'failed' },
    ];
    const [use] = usesOf(sample('ApplicationApproved', { basis }));
    expect(use?.findings).toBe('award-cap=passed award-cap=failed');
  });

  it('has the clause of a hold, which no rule found', () => {
    expect(usesOf(sample('ProjectHeld'))).toEqual([
      expect.objectContaining({ clause: 'MH-1.1.6', subject: 'project:project-1', findings: '' }),
    ]);
  });

  it('has bans under the unit and draws under themselves, and nothing that cites no clause', () => {
    const basis: Basis = [{ rule: 'sample', clause: 'SH-11.2', verdict: 'passed', facts: {} }];
    const drawn = sample('SampleDrawn', { basis });
    const uses = usesOf(sample('BanImposed'), drawn, sample('CallPublished'));
    expect(uses.map(({ clause, subject, type }) => [clause, subject, type])).toEqual([
      ['SH-18.3', `unit:${CREDIT_CODE}`, 'BanImposed'],
      ['SH-11.2', 'draw:draw-1', 'SampleDrawn'],
    ]);
  });
});
