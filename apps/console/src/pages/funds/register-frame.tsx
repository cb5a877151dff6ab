import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { FundsFrame } from './funds-frame.tsx';

interface RegisterPart<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

export interface RegisterFrameProps<Row> {
  /** The part of the fund ledger it is. */
  readonly section: 'disbursements' | 'recoveries';
  readonly filters: ReactNode;
  readonly register: UseQueryResult<RegisterPart<Row>, unknown>;
  /** The row that is open, as a slip that is printed without the register. */
  readonly slip: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A register of the fund ledger, page by page; a row opens as a slip of its own. */
export function RegisterFrame<Row>(props: RegisterFrameProps<Row>) {
  const { section, filters, register, slip, children } = props;
  const t = useWords('funds');
  const title = t(`section.${section}`);
  return (
    <FundsFrame title={title} subtitle={t(`${section}.subtitle`)} actions={<AsOfControl />}>
      {filters}
      {slip}
      <div className={slip ? 'unprinted' : undefined}>
        <Panel title={title} extra={t('unitYuan')}>
          <Answered
            query={register}
            isEmpty={({ items }) => items.length === 0}
            empty={<p>{t(`${section}.empty`)}</p>}
          >
            {({ items, nextCursor }) => (
              <>
                {children(items)}
                <CursorPager nextCursor={nextCursor} />
              </>
            )}
          </Answered>
        </Panel>
      </div>
    </FundsFrame>
  );
}
