import type { EligibilityOutcome, EligibilityReport, ExplainedFinding } from '@grants/policy';

const OUTCOMES: Readonly<Record<EligibilityOutcome, string>> = {
  eligible: '符合条件 eligible',
  'needs-evidence': '待补充 needs evidence',
  'not-eligible': '不符合条件 not eligible',
};

const INDENT = '    ';

/** An eligibility report for a person at a terminal: what is not met first. */
export function reportAsText({
  policyVersion,
  outcome,
  counts,
  findings,
}: EligibilityReport): string {
  const sums = Object.entries(counts).map(([verdict, count]) => `${verdict} ${count}`);
  const open = findings.filter(({ verdict }) => isOpen(verdict));
  const others = findings.filter(({ verdict }) => !isOpen(verdict));
  return [
    `${OUTCOMES[outcome]} · ${policyVersion} · ${sums.join(', ')}`,
    '',
    ...[...open, ...others].flatMap(findingLines),
  ].join('\n');
}

function isOpen(verdict: ExplainedFinding['verdict']): boolean {
  return verdict === 'failed' || verdict === 'needs-evidence';
}

function findingLines({ clause, article, quote, explanation }: ExplainedFinding) {
  return [
    explanation.zh,
    `${INDENT}${explanation.en}`,
    `${INDENT}${clause} ${article}「${quote}」`,
    '',
  ];
}
