import { reject } from '@grants/kernel';

/** What an application says no by when the code of its unit is likely mistyped (GB 32100-2015). */
export function creditCodeRejectionsOf<const Noun extends string>(noun: Noun) {
  return {
    codeUnattested: (creditCode: string) =>
      reject({
        code: `${noun}.CODE_UNATTESTED`,
        message:
          `The check digit of ${creditCode} is wrong (GB 32100-2015), and nobody has vouched for ` +
          'it; correct the code, or, if it is really issued so, let the credit office attest it ' +
          'on the record of the unit with the document that shows it, and submit again.',
        facts: { creditCode },
      }),
  };
}
