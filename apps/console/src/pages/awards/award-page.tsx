import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import { useSession } from '../../app/session.tsx';
import { api } from '../../client/api.ts';
import { Moment } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { PageHead, Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import { CasesPanel } from '../subjects/cases-panel.tsx';
import { SubjectAnswered, useSubjectId } from '../subjects/subject-answered.tsx';
import { unitPath } from '../subjects/subjects.ts';
import { AwardPanel } from './award-panel.tsx';
import styles from './awards.module.css';
import { CorrectionsPanel } from './corrections-panel.tsx';

type Award = components['schemas']['ExternalAwardView'];

/** An award of another funder: what its list says, where that was read, and what it is suspected of. */
export function AwardPage() {
  const awardId = useSubjectId();
  const query = api.useQuery('get', '/api/v1/external-awards/{awardId}', {
    params: { path: { awardId } },
  });
  return (
    <SubjectAnswered kind="external-award" query={query}>
      {(award) => (
        <>
          <PageHead title={award.title} subtitle={<Under award={award} />} />
          <AwardPanel award={award} />
          <CasesPanel side={{ awardId }} />
          <CorrectionsPanel corrections={award.corrections} />
          <OriginPanel award={award} />
        </>
      )}
    </SubjectAnswered>
  );
}

interface OfAward {
  readonly award: Award;
}

/** Whose it is, and the way to what else that unit was given. */
function Under({ award }: OfAward) {
  const term = useTerms();
  const { awardId, level, unitName, creditCode } = award;
  return (
    <span className={styles['under']}>
      <span>{term('awardLevel', level)}</span>
      <span>
        {term('subject', 'external-award')} <Identifier>{awardId}</Identifier>
      </span>
      {unitName !== undefined && <span>{unitName}</span>}
      {creditCode !== undefined && <Identifier>{creditCode}</Identifier>}
      <UnitLink award={award} />
    </span>
  );
}

function UnitLink({ award: { unitName, creditCode } }: OfAward) {
  const t = useWords('awards');
  const { readings } = useSession();
  if (creditCode !== undefined) {
    return readings.has('blacklist') && readings.has('public-money') ? (
      <Link to={unitPath(creditCode)}>{t('unitMoney')}</Link>
    ) : null;
  }
  if (unitName === undefined) return null;
  return <Link to={pathAt('/awards', { unit: unitName })}>{t('unitAwards')}</Link>;
}

/** The row of the file that says what it says now, and when the ledger first took the award. */
function OriginPanel({ award: { source, origin, recordedAt } }: OfAward) {
  const t = useWords('awards');
  const list = (
    <Link to={pathAt('/awards', { source })}>
      <Identifier>{source}</Identifier>
    </Link>
  );
  return (
    <Panel title={t('origin')}>
      <Facts
        items={[
          { label: t('originFacts.source'), value: list },
          { label: t('originFacts.import'), value: <Identifier>{origin.importId}</Identifier> },
          { label: t('originFacts.file'), value: <Identifier>{origin.file}</Identifier> },
          { label: t('originFacts.line'), value: origin.line },
          { label: t('originFacts.recordedAt'), value: <Moment instant={recordedAt} /> },
          { label: t('originFacts.rowSha256'), value: <Identifier>{origin.rowSha256}</Identifier> },
        ]}
      />
    </Panel>
  );
}
