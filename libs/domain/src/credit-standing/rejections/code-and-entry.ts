import { reject } from '@grants/kernel';
import type { CreditCodeAttested, IntegrityEntryWithdrawn } from '../events.ts';

/** Credit codes that fail their check digit, and the research-integrity list. */
export const codeAndEntryRejections = {
  codeUnattested: (creditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.CODE_UNATTESTED',
      message:
        `The check digit of ${creditCode} is wrong (GB 32100-2015), and nobody has vouched for it; ` +
        'correct the code, or, if it is really issued so, let the credit office attest it with the ' +
        'document that shows it, and try again.',
      facts: { creditCode },
    }),
  codeOfPerson: (personRef: string) =>
    reject({
      code: 'CREDIT_STANDING.CODE_OF_PERSON',
      message: 'A person has no credit code that could be attested; name the unit.',
      facts: { personRef },
    }),
  codeInOrder: (creditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.CODE_IN_ORDER',
      message: `The check digit of ${creditCode} is right; nothing is to be attested.`,
      facts: { creditCode },
    }),
  codeAttestedOtherwise: ({ unitName, document }: CreditCodeAttested['data']) =>
    reject({
      code: 'CREDIT_STANDING.CODE_ATTESTED_OTHERWISE',
      message: `The code is attested for ${unitName} by document ${document.number} already.`,
      facts: { unitName, documentNumber: document.number },
    }),
  entryUnknown: (entryId: string) =>
    reject({
      code: 'CREDIT_STANDING.ENTRY_UNKNOWN',
      message: `There is no entry ${entryId} on this record to withdraw; look its id up there.`,
      facts: { entryId },
    }),
  entryWithdrawn: ({ entryId, document }: IntegrityEntryWithdrawn['data']) =>
    reject({
      code: 'CREDIT_STANDING.ENTRY_WITHDRAWN',
      clause: 'MH-1.6.16',
      message: `Entry ${entryId} was withdrawn by document ${document.number}; a new one needs another id.`,
      facts: { entryId, documentNumber: document.number },
    }),
  entryIdTaken: (entryId: string) =>
    reject({
      code: 'CREDIT_STANDING.ENTRY_ID_TAKEN',
      message: `Entry ${entryId} is on record and says something else; use another id.`,
      facts: { entryId },
    }),
  entryOfUnit: (entryId: string, creditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.ENTRY_OF_UNIT',
      clause: 'MH-1.6.16',
      message:
        'MH-1.6.16 enters the members of a project in the research-integrity list, not a unit; ' +
        'name the person.',
      facts: { entryId, creditCode },
    }),
};
