import { blindPerson, finalizePerson, personalNumber } from '#keys';
import type { Said } from '../harness/service/an-issuer.js';
import type { TestService } from '../harness/service/a-service.js';

const parsed = (text: string) => JSON.parse(text) as Readonly<Record<string, string>>;
const bytesOf = (text: string | undefined) => Buffer.from(text ?? '', 'base64url');
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

type About = { readonly ref: string; readonly written: string };

/** Asks for a case whether somebody is registered, and proves which answer it was, without the number leaving the asker. */
export async function personChecks(service: TestService, said: Said, about: About) {
  const { ref, written } = about;
  const number = personalNumber(written);
  if (!number.ok) throw new Error(number.refusal.code);
  const [checks, headers] = [`/cases/${ref}/person-checks`, { purpose: `CASE_HANDLING; case=${ref}` }];
  const asker = service.as(said, headers);
  const post = (path: string, body: unknown) => asker.post(`${checks}${path}`, body);
  const key = parsed((await asker.call(`${checks}/public-key`)).text);
  const check = async () => {
    const blinded = blindPerson(number.value);
    const { id, ...asked } = parsed((await post('', { blinded: textOf(blinded.blinded) })).text);
    const evaluation = { evaluated: bytesOf(asked['evaluated']), proof: bytesOf(asked['proof']) };
    const output = finalizePerson(blinded, evaluation, bytesOf(key['publicKey']));
    if (output === undefined) throw new Error('the service did not prove what it evaluated');
    const evaluated = { output: textOf(output) };
    return { id, evaluated, answer: parsed((await post(`/${id}/answer`, evaluated)).text)['answer'] };
  };
  return { post, check };
}
