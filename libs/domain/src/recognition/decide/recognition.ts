import { accept, dateAt } from '@grants/kernel';
import type { Basis, Finding, RecognitionEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { RecogniseProject } from '../commands.ts';
import { settledShares } from '../dossier.ts';
import type { ProjectRecognised } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Recognition, RecognitionAt } from '../state.ts';
import { heldRefusal } from './holds.ts';
import { oppositionIn, periodOf } from './notice.ts';
import { dayAheadRefusal, onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision, Refusal } from './scope.ts';

/**
 * Recognises a project when its notice is over and nobody's objection stands (SH-14), announces it
 * in a numbered batch (SH-9), certifies it (SH-15) and sets the days it is in force (SH-16).
 */
export function recogniseProject(
  command: RecogniseProject,
  recognition: Recognition,
): RecognitionDecision {
  const { data, context } = command;
  return onRecord(recognition, data, (applied, edition) => {
    if (isAt(applied, 'recognised', 'revoked')) return recogniseAgain(data, applied.recognition);
    return whileAt(applied, { at: ['noticed'], clause: 'SH-14.1' }, (noticed) => {
      const { creditCode } = noticed.dossier.application.content.applicant;
      if (data.credit.creditCode !== creditCode) {
        return recognitionRejections.creditOfAnotherUnit(creditCode, data.credit.creditCode);
      }
      const looked = looksAt(command, noticed, edition);
      return (
        dayAheadRefusal(data.recognisedOn, context) ??
        heldRefusal(noticed.dossier, dateAt(context.occurredAt)) ??
        refusalBy(looked) ??
        accept(recognised(data, noticed, { edition, looked }))
      );
    });
  });
}

interface Looked {
  readonly over: Finding;
  readonly unopposed: Finding;
  readonly credit: Basis;
  readonly batch: Finding;
  readonly certified: Finding;
  readonly runsFor: Finding;
}

function looksAt(
  { data, context }: RecogniseProject,
  { dossier, notice }: RecognitionAt<'noticed'>,
  { eligibility, review, certificate }: RecognitionEdition,
): Looked {
  const { content, submittedAt } = dossier.application;
  const { recognisedOn } = data;
  return {
    over: review.isNoticeOver(periodOf(notice), recognisedOn),
    unopposed: review.isUnopposed(oppositionIn(dossier)),
    // Looked at again: a violation or a ban may have come on record since the application.
    credit: eligibility.creditOf({
      ...data.credit,
      submittedOn: dateAt(submittedAt),
      onDay: dateAt(context.occurredAt),
    }),
    batch: certificate.isInNumberedBatch(data.batch),
    certified: certificate.isCertified(data),
    runsFor: certificate.runsFor({ recognisedOn, rights: content.rights }),
  };
}

function refusalBy({ over, unopposed, credit, batch, certified }: Looked): Refusal | undefined {
  if (over.verdict === 'failed') return recognitionRejections.noticeNotOver(over);
  if (unopposed.verdict !== 'passed') return recognitionRejections.objectionOpen(unopposed);
  const poorCredit = credit.find(({ verdict }) => verdict === 'failed');
  if (poorCredit) return recognitionRejections.creditNotGood(poorCredit);
  if (batch.verdict === 'failed') return recognitionRejections.batchWithoutNumber(batch);
  return certified.verdict === 'failed'
    ? recognitionRejections.numbersMissing(certified)
    : undefined;
}

function recognised(
  { credit: _credit, ...data }: RecogniseProject['data'],
  { dossier }: RecognitionAt<'noticed'>,
  { edition, looked }: { readonly edition: RecognitionEdition; readonly looked: Looked },
): ProjectRecognised {
  const { rights, applicant } = dossier.application.content;
  const { recognisedOn } = data;
  const { firstDay, lastDay } = edition.certificate.validityOf({ recognisedOn, rights });
  const { over, unopposed, credit, batch, certified, runsFor } = looked;
  return {
    type: 'ProjectRecognised',
    data: {
      ...data,
      validFrom: firstDay,
      validTo: lastDay,
      applicantCreditCode: applicant.creditCode,
      ...settledShares(dossier),
      basis: [over, unopposed, ...credit, batch, certified, runsFor],
    },
  };
}

function recogniseAgain(
  { credit: _credit, ...asked }: RecogniseProject['data'],
  known: ProjectRecognised['data'],
): RecognitionDecision {
  const { recognitionId, batch, projectNumber, certificateNumber, recognisedOn } = known;
  return isSameContent(asked, {
    recognitionId,
    batch,
    projectNumber,
    certificateNumber,
    recognisedOn,
  })
    ? accept()
    : recognitionRejections.recordedOtherwise({
        what: 'recognition',
        id: projectNumber,
        clause: 'SH-15',
      });
}
