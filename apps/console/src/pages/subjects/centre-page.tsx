import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Amount } from '../../parts/amount.tsx';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { AwardFigures } from './award-figures.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { EndReason } from './end-reason.tsx';
import { FollowUps } from './follow-ups.tsx';
import { HoldsNotice } from './holds-notice.tsx';
import { HostPanel } from './host-panel.tsx';
import { PartiesPanel } from './parties-panel.tsx';
import { PaymentsPanel } from './payments-panel.tsx';
import { SubjectAnswered, useSubjectId } from './subject-answered.tsx';
import { SubjectHead } from './subject-head.tsx';

type Schemas = components['schemas'];

/** One R&D centre. */
export function CentrePage() {
  const centreId = useSubjectId();
  const params = { path: { centreId } };
  const query = api.useQuery('get', '/api/v1/centres/{centreId}', { params });
  const content = api.useQuery('get', '/api/v1/centres/{centreId}/content', { params });
  return (
    <SubjectAnswered kind="centre" query={query}>
      {(centre) => (
        <>
          <SubjectHead
            kind="centre"
            id={centreId}
            title={centre.title}
            status={centre.status}
            unitName={centre.hostName}
            creditCode={centre.hostCreditCode}
          />
          <SubjectAnswered kind="centre" query={content}>
            {(said) => (
              <>
                <HoldsNotice holds={said.holds} creditCode={centre.hostCreditCode} />
                {centre.award !== null && <Award centre={centre} said={said} />}
                <Standing centre={centre} />
                <PartiesPanel leads="host" lead={said.lead} participants={said.participants} />
                <HostPanel said={said} />
                <DocumentsPanel documents={said.documents} missing={said.missingDocuments} />
              </>
            )}
          </SubjectAnswered>
          <FollowUps kind="centre" id={centreId} />
        </>
      )}
    </SubjectAnswered>
  );
}

interface AwardProps {
  readonly centre: Schemas['CentreView'];
  readonly said: Schemas['CentreContentView'];
}

function Award({ centre, said }: AwardProps) {
  const t = useWords('subjects');
  return (
    <>
      <AwardFigures figures={centre} />
      <PaymentsPanel title={t('payments.award')} payments={said.payments} />
    </>
  );
}

function Standing({ centre }: { readonly centre: Schemas['CentreView'] }) {
  const t = useWords('subjects');
  const term = useTerms();
  const { approvedOn, evaluationDueOn, evaluatedOn, putForwardOn } = centre;
  return (
    <Panel title={t('standing')}>
      <Facts
        items={[
          { label: t('columns.level'), value: term('centreLevel', centre.level) },
          { label: t('facts.centreKind'), value: term('centreKind', centre.kind) },
          { label: t('facts.field'), value: centre.field },
          { label: t('facts.call'), value: centre.callId },
          { label: t('facts.town'), value: centre.recommendingTown },
          { label: t('facts.reviewDueOn'), value: <Day date={centre.reviewDueOn} /> },
          { label: t('facts.averageScore'), value: centre.averageScore },
          { label: t('facts.rank'), value: centre.rank },
          { label: t('columns.approvedOn'), value: approvedOn && <Day date={approvedOn} /> },
          { label: t('facts.plaque'), value: centre.plaqueNumber },
          {
            label: t('columns.evaluationDueOn'),
            value: evaluationDueOn && <Day date={evaluationDueOn} />,
          },
          { label: t('facts.evaluatedOn'), value: evaluatedOn && <Day date={evaluatedOn} /> },
          { label: t('facts.putForwardOn'), value: putForwardOn && <Day date={putForwardOn} /> },
          {
            label: t('facts.endReason'),
            value: centre.endReason && <EndReason reason={centre.endReason} />,
          },
          { label: t('facts.award'), value: centre.award && <Amount yuan={centre.award} named /> },
        ]}
      />
    </Panel>
  );
}
