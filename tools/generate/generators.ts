import { apiClient } from './api-client.ts';
import { clauseRegister } from './clause-register.ts';
import { demoBlacklist } from './demo-blacklist.ts';
import { eventSchemas } from './event-schemas.ts';
import type { Generator } from './generator.ts';
import { openApi } from './open-api.ts';
import { policyExamples } from './policy-examples.ts';
import { policyMap } from './policy-map.ts';
import { projectMap } from './project-map.ts';
import { refusals } from './refusals.ts';
import { simplifiedCharacters } from './simplified-characters.ts';
import { workingCalendar } from './working-calendar.ts';

/** Everything generated and committed. A new generator is a file beside this one and a line here. */
export const generators: readonly Generator[] = [
  workingCalendar,
  simplifiedCharacters,
  clauseRegister,
  projectMap,
  openApi,
  apiClient,
  policyMap,
  policyExamples,
  demoBlacklist,
  refusals,
  eventSchemas,
];
