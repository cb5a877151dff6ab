import type { KeyCoreTechnologyEdition } from './edition.ts';
import type { PolicyVersion } from './finding.ts';
import { minhang2021 } from './minhang-2021/edition.ts';
import { minhang2021Centres } from './minhang-2021/research-centre-edition.ts';
import type { ResearchCentreEdition } from './research-centre-edition.ts';

/** Every edition of the key-core-technology policy. A successor is a folder and a line here. */
export const KEY_CORE_TECHNOLOGY_EDITIONS: readonly KeyCoreTechnologyEdition[] = [minhang2021];

/** The edition of a policy version, or nothing when no such edition is known. */
export function keyCoreTechnologyEdition(
  version: PolicyVersion,
): KeyCoreTechnologyEdition | undefined {
  return KEY_CORE_TECHNOLOGY_EDITIONS.find((edition) => edition.version === version);
}

/** Every edition of the policy on R&D centres. A successor is a folder and a line here. */
export const RESEARCH_CENTRE_EDITIONS: readonly ResearchCentreEdition[] = [minhang2021Centres];

/** The edition on R&D centres of a policy version, or nothing when no such edition is known. */
export function researchCentreEdition(version: PolicyVersion): ResearchCentreEdition | undefined {
  return RESEARCH_CENTRE_EDITIONS.find((edition) => edition.version === version);
}
