import { ClauseLink } from '../../parts/clause-link.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { languageNow } from '../../words/words.ts';
import styles from './subjects.module.css';
import type { Finding } from './subjects.ts';

/** What something was decided on: each finding with its verdict, its clause and its sentence. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={styles['findings']}>
      {findings.map(({ rule, clause, quote, verdict, explanation }, index) => (
        <li key={`${rule} ${index}`}>
          <span className={styles['finding']}>
            <StatusTag of="verdict" status={verdict} />
            <ClauseLink id={clause} />
          </span>
          <span>
            {explanation[languageNow()]}
            <q lang="zh-CN">{quote}</q>
          </span>
        </li>
      ))}
    </ul>
  );
}
