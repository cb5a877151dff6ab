import { calendarDate, creditCode, fold, instant, isRejected } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { CreditFacts } from '../application/commands.ts';
import type { ApplyForRecognition, RecognitionCommand } from '../recognition/commands.ts';
import type { RecognitionContent } from '../recognition/content.ts';
import { recognitionDecider } from '../recognition/decider.ts';
import type { RecognitionEvent } from '../recognition/events.ts';

export const APPLICANT = creditCode('91310112MA1GBXXX1X');
export const STRANGER = creditCode('91310112MA1GBXXX3X');
export const ID = { recognitionId: 'ZH-1' } as const;

const DOCUMENTS = [
  'application-form',
  'intellectual-property-evidence',
  'previous-year-financial-statements',
  'previous-month-balance-sheet',
  'test-report',
];

export function document(kind: string) {
  return { kind, name: `${kind}.pdf`, sha256: 'a'.repeat(64) };
}

export const content: RecognitionContent = {
  title: '高灵敏度触觉传感器的研发与转化',
  applicant: {
    creditCode: APPLICANT,
    name: '上海示例传感科技有限公司',
    kind: 'enterprise',
    registeredDistrict: '闵行区',
    taxDistrict: '闵行区',
  },
  registeredCity: '上海市',
  fieldCode: '01.06',
  rights: [
    {
      kind: 'utility-model',
      number: 'ZL202020000001.1',
      grantedOn: calendarDate('2021-03-01'),
      acquiredBy: 'own-development',
    },
  ],
  regulatedKinds: [],
  compulsoryCertification: false,
  excludedKinds: [],
  withResearchInstitution: false,
  priorityGrounds: ['原创性科技成果'],
  documents: DOCUMENTS.map(document),
  declaredBy: '王某',
};

/** The unit has nothing on record. */
export const noRecord: CreditFacts = {
  creditCode: APPLICANT,
  revision: 'none',
  violations: [],
  codeAccepted: true,
  bans: [],
};

/** The context of a command: the municipal commission at ten on a day, unless told otherwise. */
export function context(
  over: { readonly id?: string; readonly role?: string; readonly on?: string } = {},
): CommandContext {
  const { id = 'officer-1', role = 'municipal-officer', on = '2022-03-15' } = over;
  return {
    commandId: 'command-1',
    correlationId: 'correlation-1',
    causationId: 'command-1',
    actor: { id, role },
    occurredAt: instant(`${on}T10:00+08:00`),
  };
}

type Over = Partial<Omit<ApplyForRecognition['data'], 'content'>> & {
  readonly content?: Partial<RecognitionContent>;
  readonly on?: string;
};

export function apply({ on = '2022-03-15', content: other, ...rest }: Over = {}) {
  const command: ApplyForRecognition = {
    type: 'ApplyForRecognition',
    data: {
      ...ID,
      district: '闵行区',
      credit: noRecord,
      overrides: [],
      ...rest,
      content: { ...content, ...other },
    },
    context: context({ id: APPLICANT, role: 'applicant', on }),
  };
  return command;
}

/** Any other command on the recognition, on a day and by a role. */
export function command<Type extends RecognitionCommand['type']>(
  type: Type,
  data: Omit<Extract<RecognitionCommand, { type: Type }>['data'], 'recognitionId'>,
  by: CommandContext = context(),
): RecognitionCommand {
  return { type, data: { ...ID, ...data }, context: by } as RecognitionCommand;
}

export const recommend = (comment = '符合条件', opinion: 'recommend' | 'refuse' = 'recommend') =>
  command('RecommendRecognition', { opinion, comment }, context({ role: 'commission-officer' }));

export const sample = (
  result: 'conforming' | 'not-conforming',
  over: { readonly drawId?: string; readonly drawn?: boolean } = {},
) =>
  command('RecordRecognitionSample', {
    drawId: 'draw-1',
    drawn: true,
    comment: '抽查意见',
    result,
    ...over,
  });

export function sheet(
  expertId: string,
  inFavour: boolean,
  [contributionCoefficient, coreValueShare]: readonly [string, string] = ['0.80', '60.00'],
) {
  return command(
    'RecordRecognitionReview',
    { expertId, score: 85, contributionCoefficient, coreValueShare, opinion: '同意', inFavour },
    context({ id: expertId, role: 'expert' }),
  );
}

export const conclude = command('ConcludeRecognitionReview', {});
export const RECORD = { number: '沪科会〔2022〕3号', date: calendarDate('2022-05-10') };

export const consult = (outcome: 'proposed' | 'not-proposed' | 'undetermined' = 'proposed') =>
  command('ConsultOnRecognition', {
    departments: [
      'science-and-technology-commission',
      'finance-bureau',
      'tax-bureau',
      'human-resources-bureau',
    ],
    outcome,
    contributionCoefficient: '0.85',
    coreValueShare: '65.00',
    record: RECORD,
  });

/** Put up on Monday 16 May 2022, so up to Friday the 20th. */
export const publish = (firstDay = '2022-05-16', on = '2022-05-16') =>
  command(
    'PublishNotice',
    { noticeId: 'notice-1', firstDay: calendarDate(firstDay) },
    context({ on }),
  );

export const object = (objectionId = 'objection-1', raisedOn = '2022-05-18') =>
  command(
    'RaiseObjection',
    { objectionId, raisedOn: calendarDate(raisedOn), subject: '知识产权归属' },
    context({ on: '2022-05-23' }),
  );

export const reviewObjection = (
  result: 'upheld' | 'dismissed',
  over: { readonly objectionId?: string; readonly findings?: string } = {},
) =>
  command('ReviewObjection', {
    objectionId: 'objection-1',
    findings: '经复核',
    document: RECORD,
    result,
    ...over,
  });

export const recognise = (
  over: { readonly recognisedOn?: string; readonly batch?: string; readonly number?: string } = {},
  credit: CreditFacts = noRecord,
) =>
  command(
    'RecogniseProject',
    {
      batch: over.batch ?? '2022年第3批',
      projectNumber: '202203001',
      certificateNumber: over.number ?? 'C-1',
      recognisedOn: calendarDate(over.recognisedOn ?? '2022-05-23'),
      credit,
    },
    context({ on: '2022-05-23' }),
  );

export const IN_REVIEW = [apply(), recommend()];
export const AGREED = [...IN_REVIEW, sheet('e1', true), sheet('e2', true), conclude];
export const DIVIDED = [...IN_REVIEW, sheet('e1', true), sheet('e2', false), conclude];
export const PROPOSED = [...AGREED, consult()];
export const NOTICED = [...PROPOSED, publish()];
/** Recognised on 23 May 2022 with a utility model: in force from 1 June 2022 to 31 May 2024. */
export const RECOGNISED = [...NOTICED, recognise()];

/** The events that commands lead to, each of them accepted. */
export function historyOf(...commands: readonly RecognitionCommand[]): readonly RecognitionEvent[] {
  let history: readonly RecognitionEvent[] = [];
  for (const given of commands) {
    const decision = recognitionDecider.decide(given, fold(recognitionDecider, history));
    if (isRejected(decision)) throw new Error(decision.rejected.message);
    history = [...history, ...decision.accepted];
  }
  return history;
}

/** The events of the last command, after those of the commands before it. */
export function lastOf(...commands: readonly RecognitionCommand[]): readonly RecognitionEvent[] {
  return historyOf(...commands).slice(historyOf(...commands.slice(0, -1)).length);
}
