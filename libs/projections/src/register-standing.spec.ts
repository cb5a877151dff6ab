import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '@grants/domain';
import { RegisterStanding } from './register-standing.ts';
import type { RegisteredNoun } from './register-standing.ts';
import { ledgerSequence, sample } from './specs/sample-events.ts';

function statusesOf(noun: RegisteredNoun, ...events: readonly GrantsEvent[]) {
  const next = ledgerSequence();
  const standing = new RegisterStanding(noun);
  return events.map((event) => {
    standing.take(next(event));
    return standing.status();
  });
}

describe('where a thing stands in its register, event by event', () => {
  it('is nowhere before the event that opens it', () => {
    expect(new RegisterStanding('project').status()).toBeUndefined();
    expect(statusesOf('project', sample('TranchePaid'))).toEqual([undefined]);
  });

  it.each<[RegisteredNoun, readonly GrantsEvent[], readonly string[]]>([
    [
      'application',
      [sample('ApplicationSubmitted'), sample('PaperCopyReceived'), sample('ApplicationReturned')],
      ['submitted', 'submitted', 'returned'],
    ],
    [
      'project',
      [sample('ProjectOpened'), sample('ContractSigned'), sample('AcceptanceConcluded')],
      ['approved', 'in-execution', 'accepted'],
    ],
    [
      'centre',
      [sample('CentreApplied'), sample('CentreRecommended')],
      ['submitted', 'recommended'],
    ],
    [
      'recognition',
      [sample('RecognitionApplied'), sample('PublicNoticePublished')],
      ['submitted', 'on-notice'],
    ],
  ])('is told of each %s', (noun, events, statuses) => {
    expect(statusesOf(noun, ...events)).toEqual(statuses);
  });
});
