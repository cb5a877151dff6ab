import type { ProjectAt } from '@grants/application';
import type { AcceptanceResult, Programme } from '@grants/domain';
import type { CalendarDate, Instant, JsonObject, Yuan } from '@grants/kernel';
import type { ProjectItem } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** A project as it stands. */
export class ProjectView implements ProjectItem {
  @Shown('id', 'The project.')
  readonly projectId!: string;

  @Shown('id', 'The application it was.')
  readonly applicationId!: string;

  @Shown('id', 'The call.')
  readonly callId!: string;

  @Shown('text', 'The programme.', 'key-core-technology')
  readonly programme!: Programme;

  @Shown('text', 'The edition of the policy.', 'minhang-2021')
  readonly policyVersion!: string;

  @Shown('id', 'The fund that pays, of several the first; as last carried forward.', 'F12-2022')
  readonly fundId!: string;

  @Shown('id', 'The commitment of the fund.')
  readonly commitmentId!: string;

  @Shown('text', 'Its title.', '面向高端芯片的键合设备关键技术攻关')
  readonly title!: string;

  @Shown('creditCode', 'The lead unit.')
  readonly leadCreditCode!: string;

  @Shown('text', 'Name of the lead unit.', '示例科技(上海)有限公司')
  readonly leadName!: string;

  @Shown('text', 'District of registration.', '闵行区')
  readonly registeredDistrict!: string;

  @Shown('yuan', 'The award.')
  readonly award!: Yuan;

  @Shown('text', 'Where it stands.', 'in-execution')
  readonly status!: ProjectItem['status'];

  @Shown('date', 'Day of approval.')
  readonly approvedOn!: CalendarDate;

  @ShownOrNull('text', 'Number of the contract.')
  readonly contractNumber!: string | null;

  @ShownOrNull('date', 'Day the contract was signed.')
  readonly signedOn!: CalendarDate | null;

  @ShownOrNull('date', 'Last day of the execution period.')
  readonly executionEndsOn!: CalendarDate | null;

  @Shown('flag', 'Whether the one extension was granted (MH-1.6.4).')
  readonly extended!: boolean;

  @Shown('yuan', 'Tranches the treasury has paid.')
  readonly paid!: Yuan;

  @Shown('yuan', 'Award that went back to the fund.')
  readonly released!: Yuan;

  @ShownOrNull('yuan', 'Grant expenditure the last audit supports.')
  readonly supported!: Yuan | null;

  @Shown('yuan', 'Ordered back.')
  readonly recoveryOrdered!: Yuan;

  @Shown('yuan', 'Back.')
  readonly recovered!: Yuan;

  @Shown('yuan', 'Ordered back and given up.')
  readonly writtenOff!: Yuan;

  @ShownOrNull('text', 'Result of acceptance.')
  readonly acceptanceResult!: AcceptanceResult | null;

  @ShownOrNull('text', 'Ground of termination or revocation.')
  readonly endGround!: string | null;

  @ShownOrNull('date', 'When it was completed, terminated or revoked.')
  readonly endedOn!: CalendarDate | null;

  @Shown('texts', 'Ids of the holds in force.', [])
  readonly holds!: readonly string[];

  @Shown('whole', 'How many holds are in force.', 0)
  readonly holdCount!: number;

  @Shown('position', 'Position of the last event about it.')
  readonly position!: string;
}

/** A project at a moment of its life, folded from its own events. */
export class ProjectAtView implements ProjectAt {
  @Shown('id', 'The project.')
  readonly projectId!: string;

  @Shown('whole', 'Revision of the last event that went in.', 3)
  readonly revision!: number;

  @Shown('text', 'That event.', 'TranchePaid')
  readonly lastEvent!: string;

  @Shown('instant', 'When it happened.')
  readonly occurredAt!: Instant;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @Shown('object', 'Everything decisions on the project are taken from; amounts in yuan.')
  readonly state!: JsonObject;
}
