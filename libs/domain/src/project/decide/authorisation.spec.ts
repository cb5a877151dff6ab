import { describe, expect, it } from '@jest/globals';
import { yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import { eventsOf } from '../../specs/project-funding.ts';
import {
  by,
  CHECKER,
  command,
  contracted,
  dataOf,
  FUNDED,
  historyOf,
  PROJECT,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';

describe('the account of the payee', () => {
  const register = command('RegisterPayeeAccount');
  const registration = dataOf('RegisterPayeeAccount');
  const { account } = registration;
  const other = { ...account, accountNumber: '31050100000000000002' };
  const change = command('RegisterPayeeAccount', { account: other });

  it('is registered once by one paper', () => {
    given(projectDecider, ...historyOf(...contracted))
      .when(register)
      .then({
        type: 'PayeeAccountRegistered',
        data: { ...registration, registeredBy: 'maker-1' },
      })
      .andRepeatingChangesNothing();
  });

  it('goes with the request and its authorisation; a change counts from the next tranche', () => {
    const events = historyOf(
      ...contracted,
      register,
      command('RequestTranche'),
      change,
      command('AuthoriseTranche', {}, CHECKER),
      command('CancelTranche'),
      command('RequestTranche', { disbursementId: 'first-2' }),
    );
    const accounts = events.flatMap(({ type, data }) =>
      'payeeAccount' in data ? [[type, data.payeeAccount.accountNumber]] : [],
    );
    expect(accounts).toEqual([
      ['TrancheRequested', account.accountNumber],
      ['TrancheAuthorised', account.accountNumber],
      ['TrancheRequested', other.accountNumber],
    ]);
  });
});

describe('two authorisers', () => {
  const threshold = (secondAuthoriserFrom: string, fundId: string = FUNDED.fundId) => ({
    fundId,
    secondAuthoriserFrom: yuan(secondAuthoriserFrom),
    fundRevision: 7,
  });
  const authorise = (id: string, ...thresholds: ReturnType<typeof threshold>[]) =>
    command('AuthoriseTranche', { thresholds }, by(id, '2022-03-12'));
  const asked = [...contracted, command('RequestTranche')];
  const begun = [...asked, authorise('checker-1', threshold('300000.00'))];

  it('are asked for from the threshold on, and the first begins', () => {
    given(projectDecider, ...historyOf(...asked))
      .when(authorise('checker-1', threshold('300000.00')))
      .then({
        type: 'TrancheAuthorisationBegun',
        data: {
          ...PROJECT,
          disbursementId: 'first-1',
          amount: yuan('300000.00'),
          authorisedBy: 'checker-1',
          secondAuthoriserFrom: yuan('300000.00'),
          fundId: FUNDED.fundId,
          fundRevision: 7,
        },
      })
      .andRepeatingChangesNothing();
  });

  it('are two persons, and neither asked for it', () => {
    expect(eventsOf(begun, authorise('checker-2', threshold('300000.00')))).toMatchObject([
      {
        type: 'TrancheAuthorised',
        data: { authorisedBy: 'checker-2', firstAuthorisedBy: 'checker-1' },
      },
    ]);
    given(projectDecider, ...historyOf(...begun))
      .when(authorise('maker-1', threshold('300000.00')))
      .thenRejected({ code: 'PROJECT.AUTHORISER_IS_REQUESTER' });
  });

  it('are not asked for a fen below it', () => {
    const [authorised] = eventsOf(asked, authorise('checker-1', threshold('300000.01')));
    expect(authorised?.type).toBe('TrancheAuthorised');
    expect(authorised?.data).not.toHaveProperty('firstAuthorisedBy');
  });

  it('are asked for by the lowest threshold of the funds drawn on, against the whole amount', () => {
    expect(
      eventsOf(
        asked,
        authorise('checker-1', threshold('900000.00'), threshold('250000.00', 'fund-2')),
      ),
    ).toMatchObject([{ type: 'TrancheAuthorisationBegun', data: { fundId: 'fund-2' } }]);
  });

  it('are one when the threshold is lifted in between', () => {
    expect(eventsOf(begun, authorise('checker-1'))).toMatchObject([
      { type: 'TrancheAuthorised', data: { authorisedBy: 'checker-1' } },
    ]);
  });
});
