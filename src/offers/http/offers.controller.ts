import { applyDecorators, Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, grantedTo, Rule, show, type Access } from '#access';
import { Audited, type Act } from '#audit';
import type { Result } from '#kernel';
import {
  ApiSchemas,
  Brings,
  Clock,
  entityTagOf,
  listOf,
  Refusals,
  TAGGED,
  toProblem,
  TryLater,
  untilTomorrow,
  type Command,
  type Problem,
  type Tagged,
} from '#platform';
import { ChangeOffer, type ChangeOfferRefusal } from '../application/change-offer.js';
import { Offers } from '../application/offers.port.js';
import { ShowOffer } from '../application/show-offer.js';
import type { Offer } from '../domain/offer.js';
import { DeclineOfferInput } from './offers.input.js';
import { offerSchemas } from './schemas.js';
import { words } from './words.js';

const problems: Record<ChangeOfferRefusal['code'], Problem> = {
  'no-such-placement': { status: 404, title: 'Not Found' },
  'not-offered': { status: 409, title: 'The place is not offered any more' },
  stale: { status: 412, title: 'The offer has changed since you saw it' },
  'renewed-already': { status: 409, title: 'The offer was renewed before' },
  'no-decline-left-today': {
    status: 429,
    title: 'What was offered to this case today was declined three times',
  },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};

const { 'not-offered': notOffered } = problems;
const readProblems = { 'not-offered': notOffered };

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
    Refusals(problems),
  );
type Given = Command<'If-Match' | 'Idempotency-Key'>;
const Given = () => Brings('If-Match', 'Idempotency-Key');

@ApiTags('placements')
@ApiSchemas(offerSchemas)
@ApiBearerAuth()
@Controller()
export class OffersController {
  constructor(
    private readonly offers: Offers,
    private readonly showOffer: ShowOffer,
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
    answer.header('etag', entityTagOf(offer.version));
    return { ...show('offer', as.role, offer), ...show('place of an offer', as.role, offer) };
  }

  @ApiOperation(words.declineOffer)
  @Post('placements/:id/offer/decline')
  @AChange('offer.decline')
  async decline(
    @Body() { reason }: DeclineOfferInput,
    @Given() given: Given,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const declined = await this.changeOffer.decline({ ...askedBy(given), reason });
    if (!declined.ok && declined.refusal.code === 'no-decline-left-today') throw this.notToday();
    return changed(declined, { given, answer });
  }

  @ApiOperation(words.renewOffer)
  @Post('placements/:id/offer/renew')
  @AChange('offer.renew')
  async renew(@Given() given: Given, @Res({ passthrough: true }) answer: Tagged) {
    return changed(await this.changeOffer.renew(askedBy(given)), { given, answer });
  }

  private notToday(): TryLater {
    const code = 'no-decline-left-today';
    return new TryLater({ ...problems[code], code, status: 429 }, untilTomorrow(this.clock));
  }
}

const askedBy = ({ object, key, version }: Given) => ({ placement: object, key, version });

type Shown = { readonly given: Given; readonly answer: Tagged };
const changed = (made: Result<Offer, ChangeOfferRefusal>, { given, answer }: Shown) => {
  if (!made.ok) throw toProblem(problems, made.refusal);
  answer.header('etag', entityTagOf(made.value.version));
  return show('offer', grantedTo(given.request).as.role, made.value);
};
