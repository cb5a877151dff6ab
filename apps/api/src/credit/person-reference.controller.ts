import { Body, Controller, HttpCode, HttpStatus, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { IdentityNumber } from '@grants/kernel';
import { PersonReferences } from '../auth/person-references.ts';
import { IdentityNumberField } from '../fields/fields.ts';
import { Shown } from '../fields/shown.ts';
import { Reads } from '../query/reads.ts';

/** Of whom a reference is asked. */
export class PersonReferenceBody {
  @IdentityNumberField({ description: 'Identity number; it is neither stored nor logged.' })
  readonly identityNumber!: IdentityNumber;
}

/** What a person is known by in the ledger. */
interface PersonReference {
  readonly personRef: string;
}

/** A reference as it is published. */
export class PersonReferenceView implements PersonReference {
  @Shown('text', 'Keyed hash of the identity number.', 'b'.repeat(64))
  readonly personRef!: string;
}

/** From identity numbers to what stands for them. Nothing is written, and no key is needed. */
@ApiTags('Credit standing')
@Controller('credit/persons')
export class PersonReferenceController {
  constructor(@Inject(PersonReferences) private readonly people: PersonReferences) {}

  @Post('reference')
  @HttpCode(HttpStatus.OK)
  @Reads('person-references', 'FindPersonReference: What a person is known by in the ledger', {
    one: PersonReferenceView,
  })
  reference(@Body() { identityNumber }: PersonReferenceBody): PersonReference {
    return { personRef: this.people.of(identityNumber) };
  }
}
