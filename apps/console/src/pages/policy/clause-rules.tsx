import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { AppliedRule } from './policy-answer.ts';
import styles from './policy.module.css';
import { Said } from './said.tsx';

const VERDICTS = ['passed', 'failed', 'needs-evidence', 'not-applicable'] as const;

/** The rules that judged under a clause, and how often each said what. */
export function ClauseRules({ rules }: { readonly rules: readonly AppliedRule[] }) {
  const t = useWords('policy');
  const term = useTerms();
  if (rules.length === 0) return <p className={styles['soft']}>{t('noRules')}</p>;
  const columns: readonly TableColumn<AppliedRule>[] = [
    {
      key: 'rule',
      title: t('rule'),
      isRowHead: true,
      cell: ({ rule, told }) => (
        <span className={styles['rule']}>
          {told.zh !== rule && <Said of={told} />}
          <code>{rule}</code>
        </span>
      ),
    },
    ...VERDICTS.map((verdict): TableColumn<AppliedRule> => ({
      key: verdict,
      title: term('verdict', verdict),
      kind: 'count',
      cell: ({ verdicts }) => <Times count={countOf(verdicts, verdict)} />,
    })),
  ];
  return (
    <DataTable
      caption={t('rulesCaption')}
      columns={columns}
      rows={rules}
      rowKey={({ rule }) => rule}
    />
  );
}

function countOf(verdicts: AppliedRule['verdicts'], verdict: string): number {
  return verdicts.find((said) => said.verdict === verdict)?.count ?? 0;
}

function Times({ count }: { readonly count: number }) {
  return <span className={count === 0 ? styles['soft'] : undefined}>{count}</span>;
}
