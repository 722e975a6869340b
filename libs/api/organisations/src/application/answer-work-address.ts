import { Injectable } from '@nestjs/common';
import { answerWorkAddressInput } from '@samplan/shared/contracts';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { AddressRepository } from '../persistence/address.repository';

/** A leader or administrator says whether a work address is the employee's; never whoever set it. */
@Injectable()
export class AnswerWorkAddress {
  constructor(
    private readonly authz: Authz,
    private readonly addresses: AddressRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<boolean> {
    const { id: text, expectedVersion, right } = parseInput(answerWorkAddressInput, raw);
    const id = knownId(text);
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'unit:describe');
      const answer = await this.addresses.answer(ctx, id, expectedVersion, right);
      if (answer === 'not_found') throw notFound();
      if (answer === 'own_word') throw Expected.of('ADDRESS_OWN_WORD');
      if (answer === 'changed') throw Expected.of('CHANGED_MEANWHILE');
      return true;
    });
  }
}
