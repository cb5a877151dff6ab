import type { ApplicationContent } from '@grants/domain';
import { applicationOf, changed, TEAM } from '../../story/cast/content.ts';
import type { StoryApplication } from '../../story/cast/content.ts';
import { APPLICATIONS } from './applications.ts';
import type { ApplicationId, RegisterLine } from './applications.ts';
import { unit } from './units.ts';

const IDS = Object.keys(APPLICATIONS);

/** An application as its unit submits it; `changes` are what this one does otherwise. */
export function application(
  applicationId: ApplicationId,
  changes: Partial<ApplicationContent> = {},
): StoryApplication {
  const { call, unit: key, ...line } = APPLICATIONS[applicationId];
  const inOrder = applicationOf({
    ...line,
    applicationId,
    callId: call,
    lead: unit(key),
    firstYear: firstYearOf(call),
    leader: IDS.indexOf(applicationId) * TEAM,
  });
  return changed(inOrder, changes);
}

/** The call of 2021 closes in January 2022. */
function firstYearOf(call: RegisterLine['call']): number {
  const year = Number(call.slice(4, 8));
  return call === 'KCT-2021' ? year + 1 : year;
}
