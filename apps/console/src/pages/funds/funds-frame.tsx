import type { ReactNode } from 'react';
import { useMoment } from '../../parts/as-of-control.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { TabLinks } from '../../parts/tab-links.tsx';
import { useWords } from '../../words/words.ts';

/** The parts of the fund ledger, as their addresses name them. */
const SECTIONS = [
  'funds',
  'postings',
  'disbursements',
  'recoveries',
  'ageing',
  'tie-out',
  'treasury',
] as const;

export interface FundsFrameProps {
  /** What is shown below: a part, or one fund. */
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The head of every page of the fund ledger, with the way to the others at the same moment. */
export function FundsFrame({ title, subtitle, actions, children }: FundsFrameProps) {
  const t = useWords('funds');
  const moment = useMoment();
  return (
    <>
      <PageHead title={title} subtitle={subtitle} actions={actions} />
      <TabLinks
        label={t('sections')}
        tabs={SECTIONS.map((section) => ({
          to: pathAt(addressOf(section), { ...moment }),
          title: t(`section.${section}`),
        }))}
      />
      {children}
    </>
  );
}

function addressOf(section: (typeof SECTIONS)[number]): string {
  return section === 'funds' ? '/funds' : `/funds/${section}`;
}
