import { MATCHER_VERSION } from '@grants/domain';
import type { FactRequest, ReactionFacts } from '@grants/domain';
import { applyToDocuments, projections, suspectedPairs } from '@grants/projections';
import type { DocumentRow, DocumentView, LedgerEvent, SupportRow } from '@grants/projections';
import { caseIdOf } from '@grants/read-store';

/** What is known of one unit: its supports by their keys, and its applications that are open. */
interface UnitRecord {
  readonly supports: Map<string, DocumentRow>;
  readonly revoked: Set<string>;
  readonly openApplications: Set<string>;
}

const supportView = viewOfSupports();
const NOTHING = { matches: [], applicationIds: [], recognitionIds: [], centreIds: [] } as const;
const ENDINGS = ['ProjectCompleted', 'ProjectTerminated', 'ProjectRevoked'] as const;

/**
 * Answers the questions of reactions as the views do, from the view of supports itself, kept for
 * the units that the history still has in hand. The rules compare within one unit, and no award of
 * a generated list bears a number of ours; so the other units need not be known.
 */
export class UnitRecords {
  /** The types of the events that are to be seen. */
  static readonly handles: ReadonlySet<string> = new Set([...supportView.handles, ...ENDINGS]);

  private readonly units = new Map<string, UnitRecord>();
  private readonly unitOfSupport = new Map<string, string>();
  private readonly applicationOfProject = new Map<string, string>();

  /** Takes notice of an event, in global order. */
  see(event: LedgerEvent): void {
    this.meet(event);
    if (supportView.handles.includes(event.type)) {
      const [key = ''] = supportView.keysOf(event);
      const unit = this.recordOf(key);
      if (unit) applyToDocuments(supportView, unit.supports, event);
    }
    this.close(event);
  }

  /** What a reaction is told when it asks at a position. */
  answer(request: FactRequest, knownAt: string): ReactionFacts {
    const told = { ...NOTHING, matcherVersion: MATCHER_VERSION, knownAt };
    switch (request.kind) {
      case 'matches-of-application':
        return { ...told, matches: this.matches(applicationKey(request.applicationId)) };
      case 'matches-of-award':
        return { ...told, matches: this.matches(awardKey(request.awardId)) };
      case 'applications-of-unit': {
        const unit = this.units.get(request.creditCode);
        return { ...told, applicationIds: [...(unit?.openApplications ?? [])].sort() };
      }
      case 'project-of-application': {
        const projectId = this.projectOf(request.applicationId);
        return { ...told, ...(projectId && { projectId }) };
      }
      // A generated history has projects alone, and opens every case before an approval.
      case 'matches-before-approval':
      case 'recognitions-of-unit':
      case 'centres-of-unit':
        return told;
    }
  }

  /** The unit will not be heard of again. */
  forget(creditCode: string): void {
    for (const key of this.units.get(creditCode)?.supports.keys() ?? []) {
      this.unitOfSupport.delete(key);
    }
    this.units.delete(creditCode);
  }

  private projectOf(applicationId: string): string | undefined {
    const key = applicationKey(applicationId);
    const support = this.recordOf(key)?.supports.get(key) as SupportRow | undefined;
    return support?.projectId ?? undefined;
  }

  private recordOf(key: string): UnitRecord | undefined {
    return this.units.get(this.unitOfSupport.get(key) ?? '');
  }

  private meet(event: LedgerEvent): void {
    if (event.type === 'ApplicationSubmitted') {
      const { applicationId, lead } = event.data;
      this.enter(applicationKey(applicationId), lead.creditCode).openApplications.add(
        applicationId,
      );
    }
    if (event.type === 'ExternalAwardRecorded' && event.data.award.creditCode !== undefined) {
      this.enter(awardKey(event.data.awardId), event.data.award.creditCode);
    }
    if (event.type === 'ApplicationApproved') {
      this.applicationOfProject.set(event.data.projectId, event.data.applicationId);
    }
  }

  private enter(key: string, creditCode: string): UnitRecord {
    const known = this.units.get(creditCode);
    const unit = known ?? { supports: new Map(), revoked: new Set(), openApplications: new Set() };
    if (!known) this.units.set(creditCode, unit);
    this.unitOfSupport.set(key, creditCode);
    return unit;
  }

  private close(event: LedgerEvent): void {
    switch (event.type) {
      case 'ApplicationRefused':
      case 'ApplicationWithdrawn':
        this.closeApplication(event.data.applicationId);
        return;
      case 'ProjectCompleted':
      case 'ProjectTerminated':
      case 'ProjectRevoked': {
        const applicationId = this.applicationOfProject.get(event.data.projectId) ?? '';
        this.closeApplication(applicationId);
        const key = applicationKey(applicationId);
        if (event.type === 'ProjectRevoked') this.recordOf(key)?.revoked.add(key);
        return;
      }
      default:
        return;
    }
  }

  private closeApplication(applicationId: string): void {
    this.recordOf(applicationKey(applicationId))?.openApplications.delete(applicationId);
  }

  private matches(key: string): ReactionFacts['matches'] {
    const unit = this.recordOf(key);
    if (!unit) return [];
    const rows = [...unit.supports.values()].map((row) => withoutRevoked(row as SupportRow, unit));
    const support = rows.find((row) => row.key === key);
    if (!support) return [];
    return suspectedPairs(support, rows).map((pair) => ({ caseId: caseIdOf(pair), ...pair }));
  }
}

/** A revoked approval is as if it had not been given. */
function withoutRevoked(row: SupportRow, { revoked }: UnitRecord): SupportRow {
  return revoked.has(row.key) ? { ...row, status: 'closed' } : row;
}

function applicationKey(applicationId: string): string {
  return `application:${applicationId}`;
}

function awardKey(awardId: string): string {
  return `external-award:${awardId}`;
}

function viewOfSupports(): DocumentView {
  for (const view of projections.flatMap(({ views }) => views)) {
    if (view.kind === 'documents' && view.table.name === 'support') return view;
  }
  throw new Error('no projection keeps supports');
}
