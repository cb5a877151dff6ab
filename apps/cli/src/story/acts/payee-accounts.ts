import { actOn } from '../act-on.ts';
import type { Act } from '../act.ts';
import type { StoryCentre } from '../cast/centre.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { payeeAccountOf } from '../cast/payee-account.ts';
import { officeDay } from '../office-day.ts';
import type { StoryProject } from './approval.ts';

/** The commission puts the account of the unit on record, as its letter states it. */
export function registerAccount({ projectId, application }: StoryProject, date: string): Act {
  const { lead } = application.content;
  return actOn(date, offices.commissionOfficer, {
    type: 'RegisterPayeeAccount',
    data: {
      projectId,
      account: payeeAccountOf(lead),
      document: official('闵科委账', officeDay(date), projectId),
    },
  });
}

/** The same for the host of a centre; `serial` tells a later account from the first. */
export function registerCentreAccount(
  { centreId, content }: StoryCentre,
  date: string,
  serial = 1,
): Act {
  return actOn(date, offices.commissionOfficer, {
    type: 'RegisterCentrePayeeAccount',
    data: {
      centreId,
      account: payeeAccountOf(content.host, serial),
      document: official('闵科委账', officeDay(date), `${centreId}-${serial}`),
    },
  });
}
