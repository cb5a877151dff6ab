import { askWhetherUp, useOutage } from '../client/outage.ts';
import { useReadAt, useWrongConditions } from '../client/shown-questions.ts';
import { momentInWords } from '../parts/format-day.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { languageNow } from '../words/words.ts';

/** What concerns the whole page, told once above it: nobody answers, or its address is wrong. */
export function PageNotice() {
  const outage = useOutage();
  const wrong = useWrongConditions();
  const readAt = useReadAt();
  const problem = outage ?? wrong;
  if (problem === undefined) return null;
  const shown = outage && readAt ? momentInWords(readAt, languageNow()) : undefined;
  return (
    <ProblemNotice
      problem={problem}
      onAgain={() => void askWhetherUp()}
      above={{ readAt: shown }}
    />
  );
}
