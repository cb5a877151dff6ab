import type { ReactNode } from 'react';
import { PageHead } from '../../parts/page-head.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { useWords } from '../../words/words.ts';

export interface PolicyFrameProps {
  readonly title: string;
  readonly subtitle: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The two registers of the policy, beside each other. */
export function PolicyFrame({ title, subtitle, actions, children }: PolicyFrameProps) {
  const t = useWords('policy');
  return (
    <>
      <PageHead title={title} subtitle={subtitle} actions={actions} />
      <TabLinks
        label={t('sections')}
        tabs={[
          { to: '/policy', title: t('clauses') },
          { to: '/policy/parameters', title: t('parameters') },
        ]}
      />
      {children}
    </>
  );
}
