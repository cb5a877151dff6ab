import type { KeyCoreTechnologyEdition } from '../edition.ts';
import { acceptance } from './acceptance.ts';
import { award } from './award.ts';
import { credit } from './credit.ts';
import { disbursement } from './disbursement.ts';
import { eligibility } from './eligibility.ts';
import { execution } from './execution.ts';
import { VALIDITY } from './parameters.ts';
import { review } from './review.ts';

/** The text of 2021-11-10 of 闵行区科学技术委员会 and 闵行区财政局, with its annexes 1 and 2. */
export const minhang2021: KeyCoreTechnologyEdition = {
  version: 'minhang-2021',
  title: '闵行区关于支持关键核心技术自主创新的实施意见',
  validity: VALIDITY,
  eligibility,
  review,
  award,
  disbursement,
  execution,
  acceptance,
  credit,
};
