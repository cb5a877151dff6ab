import { calendarDate, creditCode, instant, yuan } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type {
  ApplicationCommand,
  CallFacts,
  CreditFacts,
  SubmitApplication,
} from '../application/commands.ts';
import type { ApplicationContent, ReviewBody, Scores } from '../application/content.ts';
import type {
  ApplicationApproved,
  ApplicationEvent,
  ApplicationHeld,
  ApplicationSubmitted,
  ApprovalInitiated,
  ExpertReviewConcluded,
} from '../application/events.ts';

export const LEAD = creditCode('91310112MA1GBXXX1X');
export const PARTNER = creditCode('91310112MA1GBXXX2X');
export const STRANGER = creditCode('91310112MA1GBXXX3X');
export const ID = { applicationId: 'A-1' } as const;

export const content: ApplicationContent = {
  title: '高灵敏度触觉传感器关键技术攻关',
  lead: {
    creditCode: LEAD,
    name: '上海示例传感科技有限公司',
    kind: 'enterprise',
    registeredDistrict: '闵行区',
    taxDistrict: '闵行区',
  },
  participants: [{ creditCode: PARTNER, name: '上海示例大学' }],
  leader: { personRef: 'p1', name: '张示例', duty: '项目负责人' },
  members: [{ personRef: 'p2', name: '李示例', duty: '算法' }],
  catalogueItem: 8,
  field: '人工智能',
  challengeId: 'C-1',
  budget: {
    totalInvestment: yuan('10000000'),
    selfRaised: yuan('6000000'),
    grantRequested: yuan('4000000'),
    lines: [
      {
        lineId: 'l1',
        category: '设备费',
        year: 2022,
        grant: yuan('4000000'),
        selfRaised: yuan('6000000'),
      },
    ],
  },
  technology: {
    level: 'international-advanced',
    expectedIntellectualProperty: [{ kind: 'invention-patent', count: 3 }],
    expectedOutput: '年产触觉传感器10万只',
    economicBenefit: '年新增销售收入5000万元',
  },
  documents: [
    document('application-form'),
    document('task-statement'),
    document('talent-evidence'),
    document('capability-evidence'),
  ],
  intellectualPropertyNumbers: ['ZL202010000001.1'],
};

/** A call from 1 to 31 March 2022; the review is due 20 working days later. */
export const call: CallFacts = {
  callId: 'KCT-2022-1',
  programme: 'key-core-technology',
  policyVersion: 'minhang-2021',
  opensAt: instant('2022-03-01T09:00+08:00'),
  closesAt: instant('2022-03-31T17:00+08:00'),
  reviewDueOn: calendarDate('2022-04-28'),
  scoreWeights: { regionalBenefit: 40, advancement: 30, foresight: 20, applicability: 10 },
  recommendFrom: 80,
  challengeIds: ['C-1', 'C-2'],
  withdrawn: false,
};

/** The lead unit has nothing on record. */
export const noRecord: CreditFacts = {
  creditCode: LEAD,
  revision: 'none',
  violations: [],
  codeAccepted: true,
  bans: [],
};

export function document(kind: string) {
  return { kind, name: `${kind}.pdf`, sha256: 'a'.repeat(64) };
}

/** The context of a command: an officer on 15 March 2022 at ten, unless told otherwise. */
export function context(
  over: { readonly id?: string; readonly role?: string; readonly moment?: string } = {},
): CommandContext {
  const { id = 'officer-1', role = 'commission-officer', moment = '2022-03-15T10:00+08:00' } = over;
  return {
    commandId: 'command-1',
    correlationId: 'correlation-1',
    causationId: 'command-1',
    actor: { id, role },
    occurredAt: instant(moment),
  };
}

export function submit(
  over: Partial<Omit<SubmitApplication['data'], 'content'>> & {
    readonly content?: Partial<ApplicationContent>;
    readonly moment?: string;
  } = {},
): SubmitApplication {
  const { moment = '2022-03-15T10:00+08:00', content: other, ...rest } = over;
  return {
    type: 'SubmitApplication',
    data: { ...ID, call, credit: noRecord, ...rest, content: { ...content, ...other } },
    context: context({ id: LEAD, role: 'applicant', moment }),
  };
}

/** Any other command on the application, in the context of an officer unless told otherwise. */
export function command<Type extends ApplicationCommand['type']>(
  type: Type,
  data: Omit<Extract<ApplicationCommand, { type: Type }>['data'], 'applicationId'>,
  by: CommandContext = context(),
): ApplicationCommand {
  return { type, data: { ...ID, ...data }, context: by } as ApplicationCommand;
}

export const submitted: ApplicationSubmitted = {
  type: 'ApplicationSubmitted',
  data: {
    ...content,
    ...ID,
    callId: 'KCT-2022-1',
    programme: 'key-core-technology',
    policyVersion: 'minhang-2021',
    callClosesOn: calendarDate('2022-03-31'),
    reviewDueOn: calendarDate('2022-04-28'),
    scoreWeights: call.scoreWeights,
    recommendFrom: 80,
    submittedAt: instant('2022-03-15T10:00+08:00'),
    basis: [],
  },
};

export const refused: ApplicationEvent = {
  type: 'ApplicationRefused',
  data: { ...ID, stage: 'selection', reason: '不属战略急需', basis: [] },
};
export const withdrawn: ApplicationEvent = {
  type: 'ApplicationWithdrawn',
  data: { ...ID, reason: '经营调整' },
};
export const returned: ApplicationEvent = {
  type: 'ApplicationReturned',
  data: { ...ID, missingDocuments: ['talent-evidence'], note: '', basis: [] },
};

export function opinion(body: ReviewBody, given: 'pass' | 'fail' = 'pass'): ApplicationEvent {
  return {
    type: 'PreliminaryOpinionGiven',
    data: { ...ID, body, opinion: given, comment: '材料齐全' },
  };
}

/** Past the preliminary review. */
export const inExpertReview: readonly ApplicationEvent[] = [
  submitted,
  opinion('science-and-technology-commission'),
  opinion('economic-commission'),
  opinion('finance-bureau'),
  { type: 'PreliminaryReviewPassed', data: { ...ID, basis: [] } },
];

/** The sheets of five experts and what they come to by the weights 40, 30, 20 and 10. */
const SHEETS: Readonly<
  Record<string, readonly [readonly [number, number, number, number], string]>
> = {
  e1: [[80, 90, 70, 60], '79.00'],
  e2: [[90, 90, 90, 90], '90.00'],
  e3: [[85, 80, 75, 70], '80.00'],
  e4: [[70, 95, 90, 85], '83.00'],
  e5: [[88, 77, 66, 55], '77.00'],
  // Not of the first five: a low one.
  e6: [[50, 50, 50, 50], '50.00'],
};

export function sheetOf(expertId: string): { scores: Scores; weightedScore: string } {
  const sheet = SHEETS[expertId];
  if (!sheet) throw new Error(`the sample has no sheet of ${expertId}`);
  const [[regionalBenefit, advancement, foresight, applicability], weightedScore] = sheet;
  return { scores: { regionalBenefit, advancement, foresight, applicability }, weightedScore };
}

export function assigned(expertId: string): ApplicationEvent {
  return {
    type: 'ExpertAssigned',
    data: { ...ID, expertId, field: '人工智能', unitCreditCode: STRANGER },
  };
}

export function scored(expertId: string): ApplicationEvent {
  return {
    type: 'ScoreRecorded',
    data: { ...ID, expertId, ...sheetOf(expertId), opinion: '同意立项' },
  };
}

/** Assigned and scored. */
export function judgedBy(...expertIds: readonly string[]): readonly ApplicationEvent[] {
  return expertIds.flatMap((expertId) => [assigned(expertId), scored(expertId)]);
}

export const concluded: ExpertReviewConcluded = {
  type: 'ExpertReviewConcluded',
  data: {
    ...ID,
    countedExperts: ['e1', 'e2', 'e3', 'e4', 'e5'],
    averageScore: '81.80',
    recommended: true,
    basis: [],
  },
};

/** Recommended by five experts. */
export const reviewed: readonly ApplicationEvent[] = [
  ...inExpertReview,
  ...judgedBy('e1', 'e2', 'e3', 'e4', 'e5'),
  concluded,
];

export const CONSENT = { number: '闵府〔2022〕15号', date: calendarDate('2022-06-10') };

/** Ready for approval. */
export const consented: readonly ApplicationEvent[] = [
  ...reviewed,
  { type: 'GovernmentConsentRecorded', data: { ...ID, document: CONSENT } },
];

export const initiated: ApprovalInitiated = {
  type: 'ApprovalInitiated',
  data: {
    ...ID,
    projectId: 'P-1',
    fundId: 'F-2022',
    commitmentId: 'A-1-1',
    claimId: 'c'.repeat(64),
    leadCreditCode: LEAD,
    title: content.title,
    award: yuan('4000000'),
    basis: [],
  },
};

export const approving: readonly ApplicationEvent[] = [...consented, initiated];

export const applicationApproved: ApplicationApproved = {
  type: 'ApplicationApproved',
  data: {
    ...ID,
    projectId: 'P-1',
    callId: 'KCT-2022-1',
    programme: 'key-core-technology',
    policyVersion: 'minhang-2021',
    fundId: 'F-2022',
    commitmentId: 'A-1-1',
    award: yuan('4000000'),
    title: content.title,
    lead: content.lead,
    participants: content.participants,
    members: [content.leader, ...content.members],
    budget: content.budget,
    basis: [],
  },
};

export const approved: readonly ApplicationEvent[] = [...approving, applicationApproved];

export const held: ApplicationHeld = {
  type: 'ApplicationHeld',
  data: {
    ...ID,
    hold: {
      holdId: 'case-D1',
      ground: 'duplicate-case',
      sourceId: 'D1',
      clause: 'MH-1.3.3',
    },
  },
};

export const holdReleased: ApplicationEvent = {
  type: 'ApplicationHoldReleased',
  data: { ...ID, holdId: 'case-D1', reason: '不构成重复' },
};

/** One event of every type, with the data of this sample where it has some. */
export const everyEvent: readonly ApplicationEvent[] = [
  ...approved,
  {
    type: 'PaperCopyReceived',
    data: { ...ID, receivedOn: calendarDate('2022-03-16'), receivedBy: '王' },
  },
  returned,
  { type: 'ApplicationCompleted', data: { ...ID, documents: [document('other')], basis: [] } },
  refused,
  withdrawn,
  { type: 'ExpertRecused', data: { ...ID, expertId: 'e1', reason: '同事' } },
  {
    type: 'ScoreCorrected',
    data: { ...ID, expertId: 'e1', ...sheetOf('e2'), opinion: '同意', reason: '笔误' },
  },
  {
    type: 'ApprovalCancelled',
    data: {
      ...ID,
      fundId: 'F-2022',
      commitmentId: 'A-1-1',
      code: 'FUND.EXCEEDS_AVAILABLE',
      reason: '',
    },
  },
  held,
  holdReleased,
  { type: 'FollowUpListed', data: { ...ID, note: '重点跟踪' } },
];
