import { applyDecorators, Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, grantedTo, Rule, show, type Access } from '#access';
import { Audited, type Act } from '#audit';
import type { Result } from '#kernel';
import {
  ChangeHeaders,
  ApiSchemas,
  Clock,
  tag,
  listOf,
  Refusals,
  TAGGED,
  toProblem,
  TryLater,
  untilTomorrow,
  type Tagged,
} from '#platform';
import { AcceptOffer } from '../application/accept-offer.js';
import { ChangeOffer, type ChangeOfferRefusal } from '../application/change-offer.js';
import { Offers } from '../application/offers.port.js';
import { ShowNoOffer } from '../application/show-no-offer.js';
import { ShowOffer } from '../application/show-offer.js';
import type { Offer } from '../domain/offer.js';
import {
  acceptProblems,
  changeProblems,
  noOfferProblems,
  readProblems,
  whyNotAccepted,
} from './offer-problems.js';
import { DeclineOfferInput } from './offers.input.js';
import { offerSchemas } from './schemas.js';
import { words } from './words.js';

/** What every change of an offer asks and answers. */
const AChange = (act: Act) =>
  applyDecorators(
    HttpCode(200),
    Rule('offer.change'),
    Audited(act),
    ApiOkResponse({
      headers: TAGGED,
      description: 'Done.',
      schema: { $ref: '#/components/schemas/OfferSummary' },
    }),
    Refusals(changeProblems),
  );

@ApiTags('placements')
@ApiSchemas(offerSchemas)
@ApiBearerAuth()
@Controller()
export class OffersController {
  constructor(
    private readonly offers: Offers,
    private readonly showOffer: ShowOffer,
    private readonly showNoOffer: ShowNoOffer,
    private readonly acceptOffer: AcceptOffer,
    private readonly changeOffer: ChangeOffer,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.listOffers)
  @Get('requests/:id/offers')
  @Rule('offer.list')
  @Audited('offer.list', 'request')
  @ApiOkResponse({ schema: listOf('OfferSummary') })
  async list(@Param('id') request: string, @GrantedAccess() { as }: Access) {
    const offers = await this.offers.ofRequest(request);
    return { items: offers.map((offer) => show('offer', as.role, offer)) };
  }

  @ApiOperation(words.readNoOffer)
  @Get('requests/:id/no-offer')
  @Rule('request.planned-place')
  @Audited('request.no-offer')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/NoOffer' } })
  @Refusals(noOfferProblems)
  async whyNone(@Param('id') request: string) {
    const none = await this.showNoOffer.run(request);
    if (!none.ok) throw toProblem(noOfferProblems, none.refusal);
    return none.value;
  }

  @ApiOperation(words.readOffer)
  @Get('placements/:id/offer')
  @Rule('offer.read')
  @Audited('offer.read')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/OfferView' } })
  @Refusals(readProblems)
  async read(
    @Param('id') placement: string,
    @GrantedAccess() { as }: Access,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const offer = await this.showOffer.run(placement);
    if (offer === undefined) throw toProblem(readProblems, { code: 'not-offered' });
    tag(answer, offer.version);
    return { ...show('offer', as.role, offer), ...show('place of an offer', as.role, offer) };
  }

  @ApiOperation(words.acceptOffer)
  @Post('placements/:id/offer/accept')
  @HttpCode(200)
  @Rule('offer.accept')
  @Audited('offer.accept')
  @ApiOkResponse({
    headers: TAGGED,
    description: 'Asked.',
    schema: { $ref: '#/components/schemas/AcceptedOffer' },
  })
  @Refusals(acceptProblems)
  async accept(
    @ChangeHeaders() given: ChangeHeaders,
    @GrantedAccess() access: Access,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const accepted = await this.acceptOffer.run(askedBy(given), access);
    if (!accepted.ok) throw whyNotAccepted(accepted.refusal);
    tag(answer, accepted.value.version);
    return accepted.value;
  }

  @ApiOperation(words.declineOffer)
  @Post('placements/:id/offer/decline')
  @AChange('offer.decline')
  async decline(
    @Body() { reason, remark }: DeclineOfferInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const declined = await this.changeOffer.decline({ ...askedBy(given), reason, remark: remark ?? null });
    if (!declined.ok && isLimit(declined.refusal.code)) throw this.notToday(declined.refusal.code);
    return changed(declined, { given, answer });
  }

  @ApiOperation(words.renewOffer)
  @Post('placements/:id/offer/renew')
  @AChange('offer.renew')
  async renew(@ChangeHeaders() given: ChangeHeaders, @Res({ passthrough: true }) answer: Tagged) {
    return changed(await this.changeOffer.renew(askedBy(given)), { given, answer });
  }

  private notToday(code: Limit): TryLater {
    return new TryLater({ ...changeProblems[code], code, status: 429 }, untilTomorrow(this.clock));
  }
}

type Limit = 'no-decline-left' | 'no-decline-left-today';
const isLimit = (code: string): code is Limit => code.startsWith('no-decline-left');

const askedBy = ({ object, key, version }: ChangeHeaders) => ({ placement: object, key, version });

type Answering = { readonly given: ChangeHeaders; readonly answer: Tagged };
const changed = (made: Result<Offer, ChangeOfferRefusal>, { given, answer }: Answering) => {
  if (!made.ok) throw toProblem(changeProblems, made.refusal);
  tag(answer, made.value.version);
  return show('offer', grantedTo(given.request).as.role, made.value);
};
