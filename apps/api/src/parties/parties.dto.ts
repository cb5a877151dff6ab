import type { ParticipatingUnit, ProjectMember, Unit, UnitKind } from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import { ChoiceField, CreditCodeField, PersonRefField, TextField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';

const UNIT_KINDS = wordsOf<UnitKind>({
  enterprise: true,
  university: true,
  'research-institute': true,
  'public-institution': true,
  'civil-non-enterprise': true,
});

/** A legal unit as it stands (单位). */
export class UnitDto implements Unit {
  @CreditCodeField({ description: 'Unified social credit code.' })
  readonly creditCode!: CreditCode;

  @TextField({ description: 'Name of the unit.', example: '示例科技(上海)有限公司' })
  readonly name!: string;

  @ChoiceField({ of: UNIT_KINDS, description: 'Kind of legal unit.' })
  readonly kind!: UnitKind;

  @TextField({ sort: 'word', description: 'District of registration.', example: '闵行区' })
  readonly registeredDistrict!: string;

  @TextField({ sort: 'word', description: 'District of tax jurisdiction.', example: '闵行区' })
  readonly taxDistrict!: string;

  @TextField({
    sort: 'word',
    description: 'Town or sub-district.',
    example: '莘庄镇',
    optional: true,
  })
  readonly town?: string;
}

/** A unit that takes part beside the lead; no money goes to it (MH-O5). */
export class ParticipatingUnitDto implements ParticipatingUnit {
  @CreditCodeField({ description: 'Unified social credit code.' })
  readonly creditCode!: CreditCode;

  @TextField({ description: 'Name of the unit.', example: '示例大学' })
  readonly name!: string;
}

/** A person of the project team. */
export class ProjectMemberDto implements ProjectMember {
  @PersonRefField({
    description: 'Keyed hash of the identity number, never the number.',
    example: 'p-7f3a9c20',
  })
  readonly personRef!: string;

  @TextField({ sort: 'word', description: 'Name.', example: '张示例' })
  readonly name!: string;

  @TextField({ sort: 'word', description: 'What the person does.', example: '项目负责人' })
  readonly duty!: string;
}
