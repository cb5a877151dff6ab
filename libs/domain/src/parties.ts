import type { CreditCode } from '@grants/kernel';

export type UnitKind =
  | 'enterprise'
  | 'university'
  | 'research-institute'
  | 'public-institution'
  | 'civil-non-enterprise';

/** A legal unit as it stood when the fact was recorded (单位). */
export interface Unit {
  readonly creditCode: CreditCode;
  readonly name: string;
  readonly kind: UnitKind;
  /** District of the registered address, e.g. `闵行区`. */
  readonly registeredDistrict: string;
  /** District of the tax jurisdiction. */
  readonly taxDistrict: string;
  /** Town or sub-district of the registered address, when known. */
  readonly town?: string;
}

/** A unit that takes part beside the lead unit; no money goes to it (MH-O5). */
export interface ParticipatingUnit {
  readonly creditCode: CreditCode;
  readonly name: string;
}

/** A person of the project team. `personRef` is a keyed hash of the identity number, never it. */
export interface ProjectMember {
  readonly personRef: string;
  readonly name: string;
  /** What the person does in the project, e.g. `项目负责人`. */
  readonly duty: string;
}
