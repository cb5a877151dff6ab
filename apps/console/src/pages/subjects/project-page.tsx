import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Amount } from '../../parts/amount.tsx';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { AdjustmentsPanel } from './adjustments-panel.tsx';
import { AwardFigures } from './award-figures.tsx';
import { BudgetAdjustments } from './budget-adjustments.tsx';
import { BudgetPanel } from './budget-panel.tsx';
import { CallFact } from './call-fact.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { FollowUps } from './follow-ups.tsx';
import { HoldsNotice } from './holds-notice.tsx';
import { PartiesPanel } from './parties-panel.tsx';
import { PaymentsPanel } from './payments-panel.tsx';
import { RecoveriesPanel } from './recoveries-panel.tsx';
import { SubjectAnswered, useSubjectId } from './subject-answered.tsx';
import { SubjectHead } from './subject-head.tsx';
import { subjectPath } from './subjects.ts';

type Schemas = components['schemas'];

/** One project. */
export function ProjectPage() {
  const projectId = useSubjectId();
  const params = { path: { projectId } };
  const query = api.useQuery('get', '/api/v1/projects/{projectId}', { params });
  const content = api.useQuery('get', '/api/v1/projects/{projectId}/content', { params });
  return (
    <SubjectAnswered kind="project" query={query}>
      {(answer) => {
        // Without a moment the answer is the project as it stands now.
        const project = answer as Schemas['ProjectView'];
        return (
          <>
            <SubjectHead
              kind="project"
              id={projectId}
              title={project.title}
              status={project.status}
              unitName={project.leadName}
              creditCode={project.leadCreditCode}
            />
            <SubjectAnswered kind="project" query={content}>
              {(said) => <ProjectBody project={project} said={said} />}
            </SubjectAnswered>
            <FollowUps kind="project" id={projectId} applicationId={project.applicationId} />
          </>
        );
      }}
    </SubjectAnswered>
  );
}

interface ProjectBodyProps {
  readonly project: Schemas['ProjectView'];
  readonly said: Schemas['ProjectContentView'];
}

function ProjectBody({ project, said }: ProjectBodyProps) {
  const t = useWords('subjects');
  const { tranches, awaitedTranches } = said;
  return (
    <>
      <HoldsNotice holds={said.holds} creditCode={project.leadCreditCode} />
      <AwardFigures figures={project} />
      <PaymentsPanel title={t('payments.tranches')} payments={tranches} awaited={awaitedTranches} />
      <RecoveriesPanel projectId={project.projectId} recoveries={said.recoveries} />
      <Standing project={project} said={said} />
      <PartiesPanel {...said} />
      <BudgetPanel budget={said.budget} adjusted={said.adjustedBudget}>
        <BudgetAdjustments adjustments={said.budgetAdjustments} />
      </BudgetPanel>
      <AdjustmentsPanel adjustments={said.adjustments} />
      <DocumentsPanel documents={said.documents} />
    </>
  );
}

function Standing({ project, said }: ProjectBodyProps) {
  const t = useWords('subjects');
  const term = useTerms();
  const { applicationId, signedOn, executionEndsOn, supported, endGround, endedOn } = project;
  const application = <Link to={subjectPath('application', applicationId)}>{applicationId}</Link>;
  return (
    <Panel title={t('standing')}>
      <Facts
        items={[
          { label: t('columns.programme'), value: term('programme', project.programme) },
          { label: t('facts.call'), value: <CallFact callId={project.callId} /> },
          { label: t('facts.application'), value: application },
          { label: t('columns.approvedOn'), value: <Day date={project.approvedOn} /> },
          { label: t('facts.contract'), value: project.contractNumber },
          { label: t('facts.signedOn'), value: signedOn && <Day date={signedOn} /> },
          {
            label: t('columns.executionEndsOn'),
            value: executionEndsOn && <Day date={executionEndsOn} />,
          },
          { label: t('facts.extended'), value: project.extended ? t('facts.extendedOnce') : null },
          { label: t('facts.managingBody'), value: managerOf(said, term) },
          { label: t('facts.supported'), value: supported && <Amount yuan={supported} named /> },
          {
            label: t('facts.acceptance'),
            value: project.acceptanceResult && term('acceptance', project.acceptanceResult),
          },
          { label: t('facts.endGround'), value: endGround && term('endGround', endGround) },
          { label: t('facts.endedOn'), value: endedOn && <Day date={endedOn} /> },
          { label: t('facts.fund'), value: project.fundId },
        ]}
      />
    </Panel>
  );
}

function managerOf(
  { managingBody }: Schemas['ProjectContentView'],
  term: ReturnType<typeof useTerms>,
): string | null {
  if (managingBody === null) return null;
  return managingBody.name ?? term('managingBody', managingBody.kind);
}
