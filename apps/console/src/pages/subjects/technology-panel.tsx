import type { components } from '@grants/api-client';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';

type Said = Pick<
  components['schemas']['ApplicationContentView'],
  'technology' | 'intellectualPropertyNumbers' | 'matchingRequirement' | 'challengeId'
>;

/** What the unit claims of its technology (MH-1.1.5), and the rights it builds on. */
export function TechnologyPanel(said: Said) {
  const t = useWords('subjects');
  const term = useTerms();
  const { technology, intellectualPropertyNumbers, matchingRequirement, challengeId } = said;
  const expected = technology.expectedIntellectualProperty
    .map(({ kind, count }) => t('technology.right', { kind: term('right', kind), count }))
    .join(t('comma'));
  return (
    <Panel title={t('technology.title')}>
      <Facts
        items={[
          { label: t('technology.level'), value: term('technologyLevel', technology.level) },
          { label: t('technology.expected'), value: expected || null },
          { label: t('technology.output'), value: technology.expectedOutput },
          { label: t('technology.benefit'), value: technology.economicBenefit },
          {
            label: t('technology.numbers'),
            value: intellectualPropertyNumbers.join(t('comma')) || null,
          },
          { label: t('technology.challenge'), value: challengeId },
          { label: t('technology.matching'), value: matchingRequirement?.awardNumber },
        ]}
      />
    </Panel>
  );
}
