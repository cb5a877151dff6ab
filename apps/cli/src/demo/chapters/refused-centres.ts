import { yuan } from '@grants/kernel';
import type { Story } from '../../story/act.ts';
import {
  applyForCentre,
  checkCentre,
  consultPanel,
  recommendByTown,
  reviewOnline,
} from '../../story/acts/centres.ts';
import { changedCentre, FIGURES } from '../../story/cast/centre.ts';
import { DISTRICT_DATES, districtCentre } from './centres.ts';

const DATES = DISTRICT_DATES;

/** District centres, each refused one step later than the one before (MH-2.1, MH-2.3.3, MH-2.4). */
export function refusedCentres(): readonly Story[] {
  return [atTheGate(), byItsTown(), atTheCheck(), byThePanel()];
}

/** No high-tech enterprise, a fen too little revenue, a committee of its own people: all at once. */
function* atTheGate(): Story {
  const figures = {
    ...FIGURES,
    previousYearRevenue: yuan('49999999.99'),
    committee: { members: 6, fromHostUnit: 5 },
  };
  const centre = changedCentre(districtCentre('DC22-05', 'neuroComputing'), {
    highTechEnterprise: false,
    figures,
  });
  yield applyForCentre(centre, DATES.applied);
}

function* byItsTown(): Story {
  const centre = districtCentre('DC22-06', 'unmannedSystems');
  yield applyForCentre(centre, DATES.applied);
  yield recommendByTown(centre, 'refuse', DATES.recommended);
}

function* atTheCheck(): Story {
  const centre = districtCentre('DC22-07', 'diagnostics');
  yield applyForCentre(centre, DATES.applied);
  yield recommendByTown(centre, 'recommend', DATES.recommended);
  yield checkCentre(centre, 'fail', DATES.checked);
}

/** Good scores online do not bind the panel. */
function* byThePanel(): Story {
  const centre = districtCentre('DC22-08', 'spaceMaterials');
  yield applyForCentre(centre, DATES.applied);
  yield recommendByTown(centre, 'recommend', DATES.recommended);
  yield checkCentre(centre, 'pass', DATES.checked);
  yield* reviewOnline(centre, DATES.reviewed);
  yield consultPanel(centre, { recommended: false, rank: 4 }, DATES.consulted);
}
