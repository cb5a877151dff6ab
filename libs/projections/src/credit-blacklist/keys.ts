import type { BanInherited, CreditSubject } from '@grants/domain';

/** A subject as rows name it: its credit code, or its keyed hash. */
export function refOf(subject: CreditSubject): string {
  return subject.kind === 'unit' ? subject.creditCode : subject.personRef;
}

/** The key of a unit's or person's record. */
export function subjectKey(subject: CreditSubject): string {
  return `${subject.kind}:${refOf(subject)}`;
}

/** The key of something on a record: ids are the record's own. */
export function keyOf(subject: CreditSubject, id: string): string {
  return `${subjectKey(subject)}|${id}`;
}

/** The key of a ban that came from another unit: no record has two of one way. */
export function inheritedKey({
  subject,
  originCreditCode,
  banId,
  path,
}: Pick<BanInherited['data'], 'subject' | 'originCreditCode' | 'banId' | 'path'>): string {
  const way = path.map(({ linkId, creditCode }) => `${linkId}>${creditCode}`).join('/');
  return `${keyOf(subject, `${originCreditCode}/${banId}`)}|${way}`;
}

/** The columns that say whose record a row is of. */
export function subjectColumns(subject: CreditSubject) {
  return { subjectKind: subject.kind, subjectRef: refOf(subject) };
}
