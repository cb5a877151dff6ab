import type { components } from '@grants/api-client';
import { Amount } from '../../parts/amount.tsx';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import type { Fact } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';

type Said = components['schemas']['CentreContentView'];
type Figures = NonNullable<Said['figures']>;

/** The figures of the host that the conditions of a centre are about (MH-2.1.1, MH-2.1.2). */
export function HostPanel({ said }: { readonly said: Said }) {
  const t = useWords('subjects');
  const term = useTerms();
  const { superiorRecognition: superior, figures } = said;
  return (
    <Panel title={t('host.title')}>
      <Facts
        items={[
          { label: t('host.highTech'), value: t(said.highTechEnterprise ? 'yes' : 'no') },
          {
            label: t('host.expense'),
            value: <Amount yuan={said.previousYearResearchExpense} named />,
          },
          ...(figures === null ? [] : figureFacts(figures, t)),
          {
            label: t('host.recognisedBy'),
            value: superior && term('superiorBody', superior.recognisedBy),
          },
          { label: t('host.recognition'), value: superior?.recognitionDocument },
          {
            label: t('host.recognisedOn'),
            value: superior && <Day date={superior.recognisedOn} />,
          },
          { label: t('host.acceptance'), value: superior?.acceptanceDocument },
          { label: t('host.acceptedOn'), value: superior && <Day date={superior.acceptedOn} /> },
        ]}
      />
    </Panel>
  );
}

function figureFacts(figures: Figures, t: ReturnType<typeof useWords>): readonly Fact[] {
  const { committee } = figures;
  return [
    { label: t('host.revenue'), value: <Amount yuan={figures.previousYearRevenue} named /> },
    { label: t('host.staff'), value: figures.staff },
    { label: t('host.researchStaff'), value: figures.researchStaff },
    { label: t('host.masters'), value: figures.researchStaffMasterOrAbove },
    { label: t('host.equipment'), value: <Amount yuan={figures.equipmentValue} named /> },
    {
      label: t('host.equipmentNew'),
      value: <Amount yuan={figures.equipmentBoughtInThreeYears} named />,
    },
    { label: t('host.rights'), value: figures.rights.length },
    { label: t('host.transformed'), value: figures.transformationProjects.length },
    {
      label: t('host.committee'),
      value: t('host.committeeOf', { members: committee.members, own: committee.fromHostUnit }),
    },
  ];
}
