import { reject } from '@grants/kernel';

/** Documents, and what an officer has to say when refusing. */
export const documentRejections = {
  nothingMissing: (applicationId: string) =>
    reject({
      code: 'APPLICATION.NOTHING_MISSING',
      clause: 'MH-1.3.4',
      message: `Application ${applicationId} is sent back for documents; name at least one.`,
      facts: { applicationId },
    }),
  stillIncomplete: (missingDocuments: readonly string[]) =>
    reject({
      code: 'APPLICATION.STILL_INCOMPLETE',
      clause: 'MH-1.3.4',
      message:
        `Documents are still missing: ${missingDocuments.join(', ')}; ` +
        'send all of them together.',
      facts: { missingDocuments },
    }),
  findingsMissing: (applicationId: string) =>
    reject({
      code: 'APPLICATION.FINDINGS_MISSING',
      clause: 'MH-1.4.4',
      message: `Refuse application ${applicationId} on a clause: cite at least one finding.`,
      facts: { applicationId },
    }),
  unknownClause: (clauses: readonly string[]) =>
    reject({
      code: 'APPLICATION.UNKNOWN_CLAUSE',
      clause: 'MH-1.4.4',
      message: `${clauses.join(', ')} cited and not in the clause register; check the ids.`,
      facts: { clauses },
    }),
};
