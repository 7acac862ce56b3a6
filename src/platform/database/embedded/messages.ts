/** PostgreSQL's frontend/backend protocol, version 3: just what the gateway has to read and write itself. */
export type Message = { readonly type: string; readonly bytes: Buffer };
export type TransactionStatus = 'I' | 'T' | 'E';

export type ServerError = { readonly code: string; readonly message: string; readonly hint?: string };

const framed = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

export const simpleQuery = (sql: string): Buffer => framed('Q', Buffer.from(`${sql}\0`));
export const sync: Buffer = framed('S', Buffer.alloc(0));

/** An error after which the server ends the session. */
export const fatalError = ({ code, message, hint }: ServerError): Buffer =>
  framed('E', Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0${hint ? `H${hint}\0` : ''}\0`));

/** A statement that does nothing but fail, leaving the transaction it stands in failed too. */
export const failingQuery = ({ code, message }: ServerError): Buffer =>
  simpleQuery(
    `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}', MESSAGE = '${message.replaceAll("'", "''")}'; END $$`,
  );

/** The whole messages in an answer of the server, in order. */
export function* messagesIn(bytes: Buffer): Generator<Message> {
  for (let at = 0; at + 5 <= bytes.length;) {
    const end = at + 1 + bytes.readInt32BE(at + 1);
    yield { type: String.fromCharCode(bytes.readUInt8(at)), bytes: bytes.subarray(at, end) };
    at = end;
  }
}

/** The text up to the next zero byte. */
export const textAt = (bytes: Buffer, start: number): string =>
  bytes.toString('utf8', start, bytes.indexOf(0, start));
