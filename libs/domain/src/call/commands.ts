import type { CommandOf, Instant } from '@grants/kernel';
import type { PolicyVersion } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';
import type { Challenge, Programme, ScoreWeights, SelectionMechanism } from './events.ts';

export type PublishCall = CommandOf<
  'PublishCall',
  {
    readonly callId: string;
    readonly programme: Programme;
    readonly year: number;
    readonly title: string;
    readonly policyVersion: PolicyVersion;
    readonly mechanism: SelectionMechanism;
    readonly challenges: readonly Challenge[];
    readonly opensAt: Instant;
    readonly closesAt: Instant;
    readonly scoreWeights: ScoreWeights;
    readonly recommendFrom: number;
    readonly guide: OfficialDocument;
  }
>;

export type ExtendCallWindow = CommandOf<
  'ExtendCallWindow',
  {
    readonly callId: string;
    readonly closesAt: Instant;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

export type WithdrawCall = CommandOf<
  'WithdrawCall',
  {
    readonly callId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

export type CallCommand = PublishCall | ExtendCallWindow | WithdrawCall;
