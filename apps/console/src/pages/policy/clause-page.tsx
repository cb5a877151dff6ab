import { useParams } from 'react-router';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageHead, Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { ClauseCovers } from './clause-covers.tsx';
import { ClauseRules } from './clause-rules.tsx';
import { ClauseUses } from './clause-uses.tsx';
import { ParameterTable } from './parameter-table.tsx';
import type { AppliedClause } from './policy-answer.ts';
import styles from './policy.module.css';
import { Said } from './said.tsx';

/** A clause: its words, what the system does about it, and where it did. */
export function ClausePage() {
  const { clauseId = '' } = useParams();
  const moment = useMoment();
  const query = api.useQuery(
    'get',
    '/api/v1/policy/clauses/{clauseId}',
    { params: { path: { clauseId }, query: moment } },
    { keepShowing: true },
  );
  return <Answered query={query}>{(clause) => <Shown clause={clause} />}</Answered>;
}

function Shown({ clause }: { readonly clause: AppliedClause }) {
  const t = useWords('policy');
  return (
    <>
      <PageHead
        title={t('clauseTitle', { id: clause.clause })}
        subtitle={
          <span lang="zh-CN">
            《{clause.document}》 {clause.article}
          </span>
        }
        actions={<AsOfControl />}
      />
      <blockquote className={styles['words']} lang="zh-CN">
        {clause.quote}
      </blockquote>
      <Panel title={t('remark')}>
        <Does clause={clause} />
      </Panel>
      <Panel title={t('parametersOf')}>
        {clause.parameters.length === 0 ? (
          <p className={styles['soft']}>{t('noParameters')}</p>
        ) : (
          <ParameterTable parameters={clause.parameters} />
        )}
      </Panel>
      <Panel title={t('rules')}>
        <ClauseRules rules={clause.rules} />
      </Panel>
      <Panel title={t('uses')}>
        <ClauseUses clauseId={clause.clause} />
      </Panel>
    </>
  );
}

function Does({ clause }: { readonly clause: AppliedClause }) {
  const t = useWords('policy');
  const term = useTerms();
  const { remark, kind, applied, coveredBy } = clause;
  return (
    <>
      <p className={styles['does']}>
        <Said of={remark} />
      </p>
      <Facts
        items={[
          { label: t('kind'), value: term('clauseKind', kind) },
          { label: t('appliedTimes'), value: applied.count },
          { label: t('lastApplied'), value: <Day date={applied.lastOn} /> },
        ]}
      />
      <h3 className={styles['coverHead']}>{t('cover')}</h3>
      <ClauseCovers covers={coveredBy} />
    </>
  );
}
