import type { Step } from '../story/act.ts';
import { interleaved } from '../story/interleaved.ts';
import { refusedAtTheGate } from './chapters/at-the-gate.ts';
import { awardsOfOthers } from './chapters/awards.ts';
import { bansThatFollow } from './chapters/bans-that-follow.ts';
import { calls, funds } from './chapters/calls-and-funds.ts';
import { centres } from './chapters/centres.ts';
import { ofTheChallengeCall } from './chapters/challenge-call.ts';
import { contestedBans } from './chapters/contested-bans.ts';
import { credit } from './chapters/credit.ts';
import { duplicates } from './chapters/duplicates.ts';
import { failedOfTheFirstCall } from './chapters/failed-acceptance.ts';
import { passedOfTheFirstCall } from './chapters/first-call.ts';
import { notSelected } from './chapters/not-selected.ts';
import { recognisedCentres } from './chapters/recognised-centres.ts';
import { recognitions } from './chapters/recognitions.ts';
import { refusedCentres } from './chapters/refused-centres.ts';
import { reportedUntruly } from './chapters/reported-untruly.ts';
import { superiorPolicies } from './chapters/superior-policies.ts';
import { treasuryLists } from './chapters/treasury-lists.ts';
import { yearsOfFunds } from './chapters/years-of-funds.ts';

/** The demo story, 2021 to 2025, every step in the order of time. */
export function storyOfTheDemo(): Iterable<Step> {
  return interleaved<Step>([
    calls(),
    funds(),
    awardsOfOthers(),
    ...refusedAtTheGate(),
    ...notSelected(),
    ...passedOfTheFirstCall(),
    ...failedOfTheFirstCall(),
    ...ofTheChallengeCall(),
    ...duplicates(),
    ...credit(),
    ...bansThatFollow(),
    ...contestedBans(),
    ...centres(),
    ...refusedCentres(),
    ...recognisedCentres(),
    ...recognitions(),
    ...reportedUntruly(),
    ...superiorPolicies(),
    ...yearsOfFunds(),
    ...treasuryLists(),
  ]);
}
