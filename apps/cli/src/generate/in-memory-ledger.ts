import {
  approvalClaimsOf,
  eventIdOf,
  projectedEvent,
  reactionContext,
  ReactionRefused,
  sha256Of,
} from '@grants/application';
import type { CommandRequest, SubmitApplicationRequest } from '@grants/application';
import {
  applicationStream,
  callFactsOf,
  callStream,
  creditFactsOf,
  creditStandingDecider,
  creditStandingStream,
  fundsDrawnOn,
  fundStream,
  projectStream,
  reactions,
  thresholdOf,
} from '@grants/domain';
import type {
  Application,
  AuthorisationThreshold,
  Call,
  CreditFacts,
  CreditStanding,
  Fund,
  GrantsEventType,
  Project,
  Reaction,
  Step,
} from '@grants/domain';
import { positionOf } from '@grants/event-store';
import type { RecordedEvent, StreamName } from '@grants/event-store';
import { isRejected } from '@grants/kernel';
import type { CommandContext, CreditCode, DomainEvent, Instant, Rejection } from '@grants/kernel';
import type { LedgerEvent } from '@grants/projections';
import { homeOf } from './homes.ts';
import { UnitRecords } from './unit-records.ts';

/** A stream folded to its state. */
interface Folded {
  readonly state: unknown;
  readonly revision: number | 'none';
}

interface Given {
  readonly request: CommandRequest;
  readonly context: CommandContext;
  readonly at: Instant;
}

/** What came of a command: the events of it and of all that followed, or the rule that said no. */
export interface Answer {
  readonly events: readonly RecordedEvent[];
  readonly rejected?: Rejection;
}

const REACTIONS = reactionsByType();

/**
 * The ledger without a store: commands are decided by the deciders, what follows is done by the
 * reactions, and events are made as the command handling and the reaction runner make them, with
 * the same ids. States are kept until they are forgotten, so that a history of any size fits.
 */
export class InMemoryLedger {
  private readonly streams = new Map<StreamName, Folded>();
  private readonly units = new UnitRecords();
  private ordinal = 0;

  /** Decides on a command, and on everything that follows from it. */
  give(request: CommandRequest, context: CommandContext, at: Instant): Answer {
    const events: RecordedEvent[] = [];
    const rejected = this.decide({ request, context, at }, events);
    // What reactions write is added to the list, and reacted to in turn.
    for (const event of events) this.reactTo(event, events);
    return rejected ? { events, rejected } : { events };
  }

  /** The state of a stream that is in hand. */
  stateOf(stream: StreamName): unknown {
    return this.streams.get(stream)?.state;
  }

  /** These streams will not be written to again. */
  forget(streams: Iterable<StreamName>): void {
    for (const stream of streams) this.streams.delete(stream);
  }

  /** This unit will not be heard of again. */
  forgetUnit(creditCode: CreditCode): void {
    this.units.forget(creditCode);
    this.streams.delete(creditStandingStream({ kind: 'unit', creditCode }));
  }

  private decide({ request, context, at }: Given, written: RecordedEvent[]): Rejection | undefined {
    const { stream, decider } = homeOf(request);
    const folded: Folded = this.streams.get(stream) ?? {
      state: decider.initialState,
      revision: 'none',
    };
    const command = { type: request.type, data: this.withFacts(request), context };
    const decision = decider.decide(command as never, folded.state as never);
    if (isRejected(decision)) return decision.rejected;
    if (decision.accepted.length === 0) return undefined;
    const metadata = { ...context, commandDigest: sha256Of(request) };
    let { state, revision } = folded;
    for (const [index, event] of decision.accepted.entries()) {
      revision = revision === 'none' ? 0 : revision + 1;
      state = decider.evolve(state as never, event as never);
      const id = eventIdOf(context.commandId, index);
      written.push(this.record(event, { id, stream, revision, metadata, recordedAt: at }));
    }
    this.streams.set(stream, { state, revision });
    return undefined;
  }

  private record(
    { type, data }: DomainEvent,
    place: Pick<RecordedEvent, 'id' | 'stream' | 'revision' | 'metadata' | 'recordedAt'>,
  ): RecordedEvent {
    this.ordinal += 1;
    const event = { ...place, type, schemaVersion: 1, data, position: positionOf(this.ordinal) };
    if (UnitRecords.handles.has(type)) this.units.see(projectedEvent(event) as LedgerEvent);
    return event;
  }

  /** The request with what other streams say, as the command handlers complete it. */
  private withFacts(request: CommandRequest): object {
    switch (request.type) {
      case 'SubmitApplication':
        return this.submission(request);
      case 'ApproveApplication': {
        const { applicationId } = request.data;
        const state = this.stateOf(applicationStream(applicationId)) as Application;
        if (state.status === 'unsubmitted') throw new TypeError(`unknown ${applicationId}`);
        const { submission } = state.dossier;
        const credit = this.creditOf(submission.lead.creditCode);
        return { ...request.data, ...approvalClaimsOf(submission), credit };
      }
      case 'AuthoriseTranche': {
        const { projectId, disbursementId } = request.data;
        const project = this.stateOf(projectStream(projectId)) as Project;
        const fundIds = fundsDrawnOn(project, disbursementId);
        return { ...request.data, thresholds: fundIds.map((fundId) => this.thresholdOf(fundId)) };
      }
      default:
        return request.data;
    }
  }

  private thresholdOf(fundId: string): AuthorisationThreshold {
    const folded = this.streams.get(fundStream(fundId));
    const revision = folded?.revision;
    const threshold =
      typeof revision === 'number' ? thresholdOf(folded?.state as Fund, revision) : undefined;
    if (threshold === undefined) throw new TypeError(`unknown ${fundId}`);
    return threshold;
  }

  private submission({ data }: SubmitApplicationRequest): object {
    const { applicationId, callId, content } = data;
    const call = callFactsOf(this.stateOf(callStream(callId)) as Call);
    return { applicationId, content, call, credit: this.creditOf(content.lead.creditCode) };
  }

  private creditOf(creditCode: CreditCode): CreditFacts {
    const folded = this.streams.get(creditStandingStream({ kind: 'unit', creditCode }));
    const { initialState } = creditStandingDecider;
    return creditFactsOf(
      creditCode,
      folded
        ? { state: folded.state as CreditStanding, revision: folded.revision }
        : { state: initialState, revision: 'none' },
    );
  }

  private reactTo(event: RecordedEvent, written: RecordedEvent[]): void {
    const handling = REACTIONS.get(event.type);
    if (!handling) return;
    const projected = projectedEvent(event);
    for (const reaction of handling) {
      const request = reaction.factsNeeded?.(projected);
      const knownAt = positionOf(this.ordinal);
      const facts = request ? this.units.answer(request, knownAt) : NO_FACTS;
      this.take(reaction.react(projected, facts), { reaction, event, written, path: '' });
    }
  }

  private take(steps: readonly Step[], at: Reacting): void {
    for (const [index, { intent, ifRejected }] of steps.entries()) {
      const path = `${at.path}/${index}`;
      const context = reactionContext(intent, { ...at, path });
      const given = { request: intent, context, at: at.event.recordedAt };
      const rejected = this.decide(given, at.written);
      if (!rejected) continue;
      if (!ifRejected) throw new ReactionRefused(at.reaction.name, at.event, intent, rejected);
      this.take(ifRejected(rejected), { ...at, path });
      return;
    }
  }
}

interface Reacting {
  readonly reaction: Reaction;
  readonly event: RecordedEvent;
  readonly written: RecordedEvent[];
  readonly path: string;
}

const NO_FACTS = {
  matches: [],
  matcherVersion: '',
  applicationIds: [],
  recognitionIds: [],
  centreIds: [],
  knownAt: '',
} as const;

function reactionsByType(): ReadonlyMap<string, readonly Reaction[]> {
  const byType = new Map<GrantsEventType, Reaction[]>();
  for (const reaction of reactions) {
    for (const type of reaction.handles) {
      byType.set(type, [...(byType.get(type) ?? []), reaction]);
    }
  }
  return byType;
}
