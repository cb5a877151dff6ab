import { useSession } from '../../app/session.tsx';
import { CasesPanel } from './cases-panel.tsx';
import { Decisions } from './decisions.tsx';
import { DutiesPanel } from './duties-panel.tsx';
import type { SubjectKind } from './subjects.ts';

export interface FollowUpsProps {
  readonly kind: SubjectKind;
  readonly id: string;
  /** The application that cases of second support are about. */
  readonly applicationId?: string;
}

/** What comes of a thing: what is due, what was decided, what it is suspected of; as far as a role may read it. */
export function FollowUps({ kind, id, applicationId }: FollowUpsProps) {
  const { readings } = useSession();
  return (
    <>
      {readings.has('duties') && <DutiesPanel subject={`${kind}:${id}`} />}
      {readings.has('history') && <Decisions kind={kind} id={id} />}
      {applicationId !== undefined && readings.has('duplicate-cases') && (
        <CasesPanel side={{ applicationId }} />
      )}
    </>
  );
}
