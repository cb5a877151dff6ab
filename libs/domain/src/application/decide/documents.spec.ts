import { describe, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import type { Basis } from '@grants/policy';
import { given } from '@grants/testing';
import {
  command,
  content,
  document,
  ID,
  inExpertReview,
  refused,
  returned,
  submitted,
} from '../../specs/application-sample.ts';
import { applicationDecider } from '../decider.ts';
import type { ApplicationEvent } from '../events.ts';

const ALL = ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'];

function documentsBasis(kinds: readonly string[]): Basis {
  return keyCoreTechnologyEdition('minhang-2021')?.eligibility.documentsOf(kinds) ?? [];
}

describe('MH-1.3.1: the paper copy comes in', () => {
  const receive = (receivedOn: string, receivedBy = '王示例') =>
    command('ReceivePaperCopy', { receivedOn: calendarDate(receivedOn), receivedBy });
  const received: ApplicationEvent = {
    type: 'PaperCopyReceived',
    data: { ...ID, receivedOn: calendarDate('2022-03-15'), receivedBy: '王示例' },
  };

  it('apart from the electronic materials', () => {
    given(applicationDecider, submitted)
      .when(receive('2022-03-15'))
      .then(received)
      .andRepeatingChangesNothing();
  });

  it('also when the application is refused by then', () => {
    given(applicationDecider, submitted, refused).when(receive('2022-03-15')).then(received);
  });

  it('once', () => {
    given(applicationDecider, submitted, received)
      .when(receive('2022-03-14'))
      .thenRejected({
        code: 'APPLICATION.PAPER_COPY_RECEIVED',
        clause: 'MH-1.3.1',
        facts: { receivedOn: '2022-03-15', receivedBy: '王示例' },
      });
  });

  it('not tomorrow', () => {
    given(applicationDecider, submitted)
      .when(receive('2022-03-16'))
      .thenRejected({
        code: 'APPLICATION.DAY_AHEAD',
        facts: { day: '2022-03-16', today: '2022-03-15' },
      });
  });

  it('of an application that is there', () => {
    given(applicationDecider)
      .when(receive('2022-03-15'))
      .thenRejected({ code: 'APPLICATION.NOT_SUBMITTED', clause: 'MH-1.3.1', facts: ID });
  });
});

describe('MH-1.3.4: an officer sends an application back', () => {
  const sendBack = (...missingDocuments: readonly string[]) =>
    command('ReturnApplication', { missingDocuments, note: '人才证明无法辨认' });

  it('for documents that do not serve, which the basis then lacks', () => {
    given(applicationDecider, submitted)
      .when(sendBack('talent-evidence'))
      .then({
        type: 'ApplicationReturned',
        data: {
          ...ID,
          missingDocuments: ['talent-evidence'],
          note: '人才证明无法辨认',
          basis: documentsBasis(['application-form', 'task-statement', 'capability-evidence']),
        },
      })
      .andRepeatingChangesNothing();
  });

  it('naming what for', () => {
    given(applicationDecider, submitted)
      .when(sendBack())
      .thenRejected({ code: 'APPLICATION.NOTHING_MISSING', clause: 'MH-1.3.4' });
  });

  it('once at a time', () => {
    given(applicationDecider, submitted, returned)
      .when(sendBack('task-statement'))
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', facts: { status: 'returned' } });
  });

  it('before its preliminary review is passed', () => {
    given(applicationDecider, ...inExpertReview)
      .when(sendBack('talent-evidence'))
      .thenRejected({
        code: 'APPLICATION.NOT_AT_STEP',
        clause: 'MH-1.3.4',
        facts: { status: 'expert-review', expected: ['submitted'] },
      });
  });

  it('not when it is closed', () => {
    given(applicationDecider, submitted, refused)
      .when(sendBack('talent-evidence'))
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status: 'refused' } });
  });
});

describe('MH-1.3.4: a unit completes its application', () => {
  const clearCopy = { ...document('talent-evidence'), sha256: 'b'.repeat(64) };
  const complete = (...documents: readonly ReturnType<typeof document>[]) =>
    command('CompleteApplication', { documents });
  const lacking: ApplicationEvent = {
    ...submitted,
    data: { ...submitted.data, documents: content.documents.slice(0, 2) },
  };
  const lackingReturned: ApplicationEvent = {
    type: 'ApplicationReturned',
    data: {
      ...ID,
      missingDocuments: ['talent-evidence', 'capability-evidence'],
      note: '',
      basis: [],
    },
  };

  it('with everything that was missing', () => {
    const documents = [document('talent-evidence'), document('capability-evidence')];
    given(applicationDecider, lacking, lackingReturned)
      .when(complete(...documents))
      .then({
        type: 'ApplicationCompleted',
        data: { ...ID, documents, basis: documentsBasis(ALL) },
      })
      .andRepeatingChangesNothing();
  });

  it('with a document anew that was there and did not serve', () => {
    given(applicationDecider, submitted, returned)
      .when(complete(clearCopy))
      .then({
        type: 'ApplicationCompleted',
        data: {
          ...ID,
          documents: [clearCopy],
          basis: documentsBasis([...ALL, 'talent-evidence']),
        },
      })
      .andRepeatingChangesNothing();
  });

  it.each([
    ['some of it', [document('talent-evidence')], ['capability-evidence']],
    ['something else', [document('other')], ['talent-evidence', 'capability-evidence']],
    ['nothing', [], ['talent-evidence', 'capability-evidence']],
  ])('not with %s, naming what is missing', (_what, documents, missingDocuments) => {
    given(applicationDecider, lacking, lackingReturned)
      .when(complete(...documents))
      .thenRejected({
        code: 'APPLICATION.STILL_INCOMPLETE',
        clause: 'MH-1.3.4',
        facts: { missingDocuments },
      });
  });

  it('not when it was not sent back', () => {
    given(applicationDecider, submitted)
      .when(complete(clearCopy))
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', facts: { expected: ['returned'] } });
  });
});
