import { yuan } from '@grants/kernel';
import type { Story } from '../../story/act.ts';
import { submit } from '../../story/acts/application.ts';
import { recordViolation, withdrawViolation } from '../../story/acts/credit.ts';
import { otherUnits } from '../../story/cast/units.ts';
import { application } from '../cast/application-content.ts';
import { unit } from '../cast/units.ts';

const OTHER_DISTRICT = '徐汇区';

/** Every condition of application that can fail, each in an application of its own (MH-1.1, MH-1.3). */
export function refusedAtTheGate(): readonly Story[] {
  return [
    tooLate(),
    registeredElsewhere(),
    taxedElsewhere(),
    notAnEnterprise(),
    notInTheCatalogue(),
    tooLittleOwnMoney(),
    budgetDoesNotAddUp(),
    violationTwoYearsBack(),
    withoutChallenge(),
    namedTwiceInItsConsortium(),
    technologyNotStated(),
    toAWithdrawnCall(),
  ];
}

/** Half an hour after the window closed (MH-1.3.5). */
function* tooLate(): Story {
  yield submit(application('A21-09'), '2022-01-21', '17:00');
}

function* registeredElsewhere(): Story {
  const lead = { ...unit('imagingParts'), registeredDistrict: OTHER_DISTRICT };
  yield submit(application('A21-10', { lead }), '2022-01-05');
}

function* taxedElsewhere(): Story {
  const lead = { ...unit('neuroComputing'), taxDistrict: OTHER_DISTRICT };
  yield submit(application('A21-11', { lead }), '2022-01-05');
}

function* notAnEnterprise(): Story {
  const lead = {
    ...unit('diagnostics'),
    ...otherUnits.institute,
    kind: 'research-institute',
  } as const;
  yield submit(application('A21-12', { lead }), '2022-01-06');
}

/** The catalogue has 18 items (MH-A2). */
function* notInTheCatalogue(): Story {
  yield submit(application('A21-13', { catalogueItem: 19 }), '2022-01-06');
}

/** It asks for more than it brings (MH-1.1.3): its line in the register says so. */
function* tooLittleOwnMoney(): Story {
  yield submit(application('A21-14'), '2022-01-07');
}

/** The total is not the sum of its parts (MH-1.6.3). */
function* budgetDoesNotAddUp(): Story {
  const { content } = application('A21-15');
  const budget = { ...content.budget, totalInvestment: yuan('4100000') };
  yield submit(application('A21-15', { budget }), '2022-01-07');
}

/**
 * A tax decision on what happened in June 2021 stands against the application (MH-1.1.6). It is
 * annulled in October, too late for this call; the next application of the unit (`A23-02`) is clean.
 */
function* violationTwoYearsBack(): Story {
  yield recordViolation(unit('polymers').creditCode, '2021-06-15', '2021-12-20');
  yield submit(application('A21-16'), '2022-01-10');
  yield withdrawViolation(unit('polymers').creditCode, '2022-10-18');
}

/** The call of 2022 is a list of challenges, and it answers none (MH-O1). */
function* withoutChallenge(): Story {
  yield submit(application('A22-09'), '2022-07-20');
}

/** A unit takes part that leads already (MH-O5). */
function* namedTwiceInItsConsortium(): Story {
  const { creditCode, name } = unit('drives');
  yield submit(application('A22-10', { participants: [{ creditCode, name }] }), '2022-07-21');
}

/** No right of intellectual property is expected from it (MH-1.1.5). */
function* technologyNotStated(): Story {
  const { content } = application('A22-11');
  const technology = { ...content.technology, expectedIntellectualProperty: [] };
  yield submit(application('A22-11', { technology }), '2022-07-22');
}

/** To a call that was withdrawn, three days after the policy itself lapsed (MH-1.3.5, MH-O6). */
function* toAWithdrawnCall(): Story {
  yield submit(application('A23-11'), '2023-12-12');
}
