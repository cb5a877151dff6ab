import { isRejected, yuan } from '@grants/kernel';
import type { ProjectedEvent } from '@grants/kernel';
import { eventSequence } from '@grants/testing';
import type { GrantsEvent } from '../events.ts';
import type { FundCommand } from '../fund/commands.ts';
import { fundDecider } from '../fund/decider.ts';
import type { FundEvent, FundSource } from '../fund/events.ts';
import type { Fund } from '../fund/state.ts';
import type { ProjectCommand } from '../project/commands.ts';
import { projectDecider } from '../project/decider.ts';
import type { ProjectEvent } from '../project/events.ts';
import type { Project } from '../project/state.ts';
import type { CommandIntent, Reaction, Step } from '../reactions/reaction.ts';
import { reactions } from '../reactions/registry.ts';
import { SHARES } from './project-funding.ts';
import { MAKER, paper } from './project-sample.ts';
import { NO_FACTS } from './reaction-steps.ts';

/** The funds of the sample award, and those of the next year that go on from the first two. */
const FUNDS: readonly (readonly [fundId: string, source: FundSource, fiscalYear: number])[] = [
  ['fund-2022', 'district', 2022],
  ['fund-municipal', 'municipal', 2022],
  ['fund-matching', 'matching', 2022],
  ['fund-2023', 'district', 2023],
  ['fund-municipal-2023', 'municipal', 2023],
];
const OPENED: readonly FundCommand[] = [
  ...FUNDS.map(([fundId, source, fiscalYear]): FundCommand => ({
    type: 'AppropriateFunds',
    data: {
      fundId,
      name: fundId,
      source,
      programme: 'key-core-technology',
      fiscalYear,
      amount: yuan('1500000.00'),
      document: paper(`budget of ${fundId}`, '2022-01-04'),
    },
    context: MAKER,
  })),
  ...SHARES.map((share): FundCommand => ({
    type: 'CommitFunds',
    data: { ...share, applicationId: 'application-1', projectId: 'project-1' },
    context: MAKER,
  })),
];

const OF_TYPE = Map.groupBy(
  reactions.flatMap((reaction) => reaction.handles.map((type) => ({ type, reaction }))),
  ({ type }) => type,
);

/** Where a step is taken: by which reaction, to which event, on which way through refusals. */
interface Place {
  readonly reaction: Reaction;
  readonly event: ProjectedEvent<GrantsEvent>;
  readonly path: string;
}

/**
 * A project and the funds of its award, with the ledger's own reactions between them. What follows
 * from an event waits until somebody lets it come; what came may come again, as after a crash. A
 * command that wrote before writes nothing again, by its id.
 */
export class ProjectWorld {
  project: Project = projectDecider.initialState;
  readonly funds = new Map<string, Fund>();
  private readonly inLedger = eventSequence();
  private readonly log: ProjectedEvent<GrantsEvent>[] = [];
  private readonly writers = new Set<string>();
  private reached = 0;

  constructor(beginning: readonly ProjectCommand[]) {
    for (const command of OPENED) this.giveFund(command);
    for (const command of beginning) this.giveProject(command);
    this.quieten();
  }

  /** The events a command to the project led to; undefined when it was refused. */
  giveProject(command: ProjectCommand): readonly ProjectEvent[] | undefined {
    const decision = projectDecider.decide(command, this.project);
    if (isRejected(decision)) return undefined;
    this.project = decision.accepted.reduce(projectDecider.evolve, this.project);
    this.write(decision.accepted);
    return decision.accepted;
  }

  /** The events a command to a fund led to; undefined when it was refused. */
  giveFund(command: FundCommand): readonly FundEvent[] | undefined {
    const { fundId } = command.data;
    const fund = this.funds.get(fundId) ?? fundDecider.initialState;
    const decision = fundDecider.decide(command, fund);
    if (isRejected(decision)) return undefined;
    this.funds.set(fundId, decision.accepted.reduce(fundDecider.evolve, fund));
    this.write(decision.accepted);
    return decision.accepted;
  }

  /** Lets everything come that follows, until nothing follows any more. */
  quieten(): void {
    for (; this.reached < this.log.length; this.reached += 1) {
      const event = this.log[this.reached];
      if (event) this.reactTo(event);
    }
  }

  /** Lets everything come, and what follows from the last events once more. */
  crash(events: number): void {
    this.quieten();
    this.reached = Math.max(0, this.reached - events);
    this.quieten();
  }

  /** The types of everything that happened, in order. */
  happened(): readonly string[] {
    return this.log.map(({ type }) => type);
  }

  private write(events: readonly GrantsEvent[]): void {
    this.log.push(...events.map((event) => this.inLedger(event)));
  }

  private reactTo(event: ProjectedEvent<GrantsEvent>): void {
    for (const { reaction } of OF_TYPE.get(event.type) ?? []) {
      this.take(reaction.react(event, NO_FACTS), { reaction, event, path: '' });
    }
  }

  private take(steps: readonly Step[], place: Place): void {
    for (const [index, { intent, ifRejected }] of steps.entries()) {
      const path = `${place.path}/${index}`;
      if (this.follows(intent, { ...place, path })) continue;
      if (!ifRejected) throw new Error(`${place.reaction.name}: ${intent.type} was refused`);
      this.take(ifRejected({ code: `${intent.type}.REFUSED`, message: '' }), { ...place, path });
      return;
    }
  }

  private follows(intent: CommandIntent, { event, reaction, path }: Place): boolean {
    const commandId = `${reaction.name} ${event.eventId} ${path} ${intent.type}`;
    if (this.writers.has(commandId)) return true;
    const events =
      intent.type === 'CarryForwardFunding'
        ? this.giveProject({ ...intent, context: MAKER })
        : this.giveFund({
            ...(intent as Omit<FundCommand, 'context'>),
            context: MAKER,
          } as FundCommand);
    if (events === undefined) return false;
    if (events.length > 0) this.writers.add(commandId);
    return true;
  }
}
