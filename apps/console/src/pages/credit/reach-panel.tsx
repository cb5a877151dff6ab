import { ClauseLink } from '../../parts/clause-link.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Ban } from './credit-answer.ts';
import styles from './credit.module.css';
import { reachesOf } from './reach-tree.ts';
import type { ReachedUnit } from './reach-tree.ts';
import { UnitName } from './unit-name.tsx';

export interface ReachPanelProps {
  readonly bans: readonly Ban[];
  /** The unit whose page this is. */
  readonly here: string;
}

/** From the unit a ban was imposed on to those it is in force for, and why at each step. */
export function ReachPanel({ bans, here }: ReachPanelProps) {
  const t = useWords('credit');
  const term = useTerms();
  return (
    <ul className={styles['reaches']}>
      {reachesOf(bans).map(({ banId, origin, told, reached }) => (
        <li key={`${origin.creditCode} ${banId}`}>
          <p>
            <UnitName
              creditCode={origin.creditCode}
              name={origin.unitName}
              isHere={origin.creditCode === here}
            />
            <span className={styles['soft']}>
              {t('origin')} · {term('banGround', told.ground)} · <ClauseLink id={told.clause} /> ·{' '}
              <Identifier>{banId}</Identifier>
            </span>
          </p>
          <Branches of={reached} here={here} />
        </li>
      ))}
    </ul>
  );
}

interface BranchesProps {
  readonly of: readonly ReachedUnit[];
  readonly here: string;
}

function Branches({ of, here }: BranchesProps) {
  return (
    <ul>
      {of.map((unit) => (
        <li key={`${unit.step.linkId} ${unit.step.creditCode}`}>
          <Hop unit={unit} here={here} />
          {unit.next.length > 0 && <Branches of={unit.next} here={here} />}
        </li>
      ))}
    </ul>
  );
}

interface HopProps {
  readonly unit: ReachedUnit;
  readonly here: string;
}

/** One link a ban went over: what it is, why it carries the ban, and the days at the other end. */
function Hop({ unit: { step, ban }, here }: HopProps) {
  const t = useWords('credit');
  const term = useTerms();
  return (
    <div className={styles['hop']}>
      <p className={styles['why']}>
        <b>{term('link', step.kind)}</b> {term('reachReason', step.kind)}（
        <ClauseLink id={step.clause} />，<Identifier>{step.linkId}</Identifier>）
      </p>
      <p>
        <UnitName
          creditCode={step.creditCode}
          name={step.unitName}
          isHere={step.creditCode === here}
        />
        {ban && (
          <>
            <StatusTag of="banStatus" status={ban.status} />
            {ban.annulCause !== null && <span>{term('annulCause', ban.annulCause)}</span>}
            <span>
              {t('banOf', {
                ground: term('banGround', ban.ground),
                first: ban.firstDay,
                last: ban.effectiveLastDay,
              })}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
