import type { ProjectedEvent, Rejection } from '@grants/kernel';
import type { ApproveApplication, SubmitApplication } from '../application/commands.ts';
import type { ApplyForCentre, ApproveCentre, AuthoriseCentreAward } from '../centre/commands.ts';
import type { GrantsCommand } from '../commands.ts';
import type { BannedProgramme } from '../credit-standing/subject.ts';
import type { MatchEvidence, SupportRef } from '../duplicate-case/events.ts';
import type { GrantsEvent, GrantsEventType } from '../events.ts';
import type { BeginYearEndClose, RequestFundsTransfer } from '../fund/commands.ts';
import type { AuthoriseTranche } from '../project/commands.ts';
import type {
  ApplyForRecognition,
  RecogniseProject,
  RecordRecognitionSample,
} from '../recognition/commands.ts';

type WithoutContext<Command> = Command extends GrantsCommand ? Omit<Command, 'context'> : never;

type DecidedOnFacts =
  | RequestFundsTransfer
  | BeginYearEndClose
  | SubmitApplication
  | ApproveApplication
  | ApplyForCentre
  | ApproveCentre
  | AuthoriseCentreAward
  | AuthoriseTranche
  | ApplyForRecognition
  | RecordRecognitionSample
  | RecogniseProject;

/**
 * A command before anyone gave it: a handler adds the context. Those that are decided on facts of
 * other streams are not among them; their facts are read when they are given.
 */
export type CommandIntent = WithoutContext<Exclude<GrantsCommand, DecidedOnFacts>>;

/**
 * One step of a reaction. When the command is refused, the steps of `ifRejected` are taken instead
 * of the steps that follow. Without it a refusal is a fault that stops the runner for a person.
 */
export interface Step {
  readonly intent: CommandIntent;
  readonly ifRejected?: (rejection: Rejection) => readonly Step[];
}

/** A suspected pair, as the matching view knew it. */
export interface SupportMatch {
  readonly caseId: string;
  readonly ours: SupportRef;
  readonly other: SupportRef;
  readonly evidence: MatchEvidence;
  /** What found the pair, where it was not the rules on unit and title. */
  readonly matcherVersion?: string;
  /**
   * Before an approval: the opening of the case that holds it, whether it stands or is opened by this
   * evidence; absent when somebody has looked at the evidence and found no second support.
   */
  readonly opening?: number;
}

/** What a reaction asks to be told before it reacts; answered at or after the event's position. */
export type FactRequest =
  | { readonly kind: 'matches-of-application'; readonly applicationId: string }
  | { readonly kind: 'matches-of-award'; readonly awardId: string }
  | { readonly kind: 'matches-before-approval'; readonly applicationId: string }
  | { readonly kind: 'applications-of-unit'; readonly creditCode: string }
  | { readonly kind: 'project-of-application'; readonly applicationId: string }
  | { readonly kind: 'recognitions-of-unit'; readonly creditCode: string }
  | {
      readonly kind: 'centres-of-unit';
      readonly creditCode: string;
      /** Of these programmes; of every one when absent. */
      readonly programmes?: readonly BannedProgramme[];
    };

export interface ReactionFacts {
  readonly matches: readonly SupportMatch[];
  readonly matcherVersion: string;
  /** Applications of the unit that are open, or approved with a project still running. */
  readonly applicationIds: readonly string[];
  /** The project an application became; absent when it became none. */
  readonly projectId?: string;
  /** Recognitions of the unit that are applied for or in force. */
  readonly recognitionIds: readonly string[];
  /** Centres of the unit that are applied for or approved and not paid. */
  readonly centreIds: readonly string[];
  /** The position the views stood at when they were asked. */
  readonly knownAt: string;
}

/**
 * What follows from an event: a pure function from the event, and facts it asked for, to commands.
 * The runner makes it durable: at least once, in global order, with command ids derived from the
 * event's id and the step, so that a crash anywhere repeats nothing.
 */
export interface Reaction {
  /** Stored with checkpoints and in command ids; never changes. */
  readonly name: string;
  readonly handles: readonly GrantsEventType[];
  readonly factsNeeded?: (event: ProjectedEvent<GrantsEvent>) => FactRequest | undefined;
  readonly react: (event: ProjectedEvent<GrantsEvent>, facts: ReactionFacts) => readonly Step[];
}
