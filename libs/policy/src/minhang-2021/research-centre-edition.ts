import type { ResearchCentreEdition } from '../research-centre-edition.ts';
import { centreAward } from './centre-award.ts';
import { centreConditions } from './centre-conditions.ts';
import { centreSelection } from './centre-selection.ts';
import { minhang2021 } from './edition.ts';

/** Chapter 二 of the operating rules of 2021-11-10, 鼓励建设创新研发中心, and MH-O4 of the text. */
export const minhang2021Centres: ResearchCentreEdition = {
  version: minhang2021.version,
  title: minhang2021.title,
  validity: minhang2021.validity,
  conditions: centreConditions,
  selection: centreSelection,
  award: centreAward,
};
