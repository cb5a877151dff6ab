import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import { useSession } from '../../app/session.tsx';
import { api } from '../../client/api.ts';
import { Amount } from '../../parts/amount.tsx';
import { Day, Moment } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { BudgetPanel } from './budget-panel.tsx';
import { CallFact } from './call-fact.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { EndReason } from './end-reason.tsx';
import { FollowUps } from './follow-ups.tsx';
import { HoldsNotice } from './holds-notice.tsx';
import { PartiesPanel } from './parties-panel.tsx';
import { SubjectAnswered, useSubjectId } from './subject-answered.tsx';
import { SubjectHead } from './subject-head.tsx';
import { subjectPath } from './subjects.ts';
import { TechnologyPanel } from './technology-panel.tsx';

type Application = components['schemas']['ApplicationView'];

/** One application. */
export function ApplicationPage() {
  const applicationId = useSubjectId();
  const params = { path: { applicationId } };
  const query = api.useQuery('get', '/api/v1/applications/{applicationId}', { params });
  const content = api.useQuery('get', '/api/v1/applications/{applicationId}/content', { params });
  return (
    <SubjectAnswered kind="application" query={query}>
      {(application) => (
        <>
          <SubjectHead
            kind="application"
            id={applicationId}
            title={application.title}
            status={application.status}
            unitName={application.leadName}
            creditCode={application.leadCreditCode}
          />
          <SubjectAnswered kind="application" query={content}>
            {(said) => (
              <>
                <HoldsNotice holds={said.holds} creditCode={application.leadCreditCode} />
                <Standing application={application} />
                <PartiesPanel {...said} />
                <TechnologyPanel {...said} />
                <BudgetPanel budget={said.budget} />
                <DocumentsPanel documents={said.documents} missing={said.missingDocuments} />
              </>
            )}
          </SubjectAnswered>
          <FollowUps kind="application" id={applicationId} applicationId={applicationId} />
        </>
      )}
    </SubjectAnswered>
  );
}

function Standing({ application }: { readonly application: Application }) {
  const t = useWords('subjects');
  const term = useTerms();
  const { readings } = useSession();
  const { projectId, award, decidedOn, averageScore, consentDocument, endReason } = application;
  const project = projectId !== null && readings.has('projects') && (
    <Link to={subjectPath('project', projectId)}>{projectId}</Link>
  );
  return (
    <Panel title={t('standing')}>
      <Facts
        items={[
          { label: t('columns.programme'), value: term('programme', application.programme) },
          { label: t('facts.call'), value: <CallFact callId={application.callId} /> },
          { label: t('facts.field'), value: application.field },
          { label: t('facts.catalogueItem'), value: application.catalogueItem },
          {
            label: t('facts.investment'),
            value: <Amount yuan={application.totalInvestment} named />,
          },
          {
            label: t('facts.requested'),
            value: <Amount yuan={application.grantRequested} named />,
          },
          { label: t('facts.award'), value: award && <Amount yuan={award} named /> },
          { label: t('facts.project'), value: project || projectId },
          { label: t('facts.submittedAt'), value: <Moment instant={application.submittedAt} /> },
          { label: t('facts.reviewDueOn'), value: <Day date={application.reviewDueOn} /> },
          { label: t('facts.averageScore'), value: averageScore },
          { label: t('facts.consent'), value: consentDocument },
          { label: t('columns.decidedOn'), value: decidedOn && <Day date={decidedOn} /> },
          { label: t('facts.endReason'), value: endReason && <EndReason reason={endReason} /> },
          { label: t('facts.followUp'), value: application.followUpNote },
        ]}
      />
    </Panel>
  );
}
