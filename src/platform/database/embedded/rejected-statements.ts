import { textAt, type Message, type ServerError } from './messages.js';

const COMMENTS = /--[^\n]*|\/\*[\s\S]*?\*\//g;
const COPY_IN = /(?:^|;)\s*copy\b[^;]*\bfrom\s+stdin\b/i;
const QUICK_LOOK = /\bcopy\b/i;

/** The SQL text that a Query or Parse message carries. */
export const sqlOf = ({ type, bytes }: Message): string | undefined => {
  if (type === 'Q') return textAt(bytes, 5);
  if (type === 'P') return textAt(bytes, bytes.indexOf(0, 5) + 1);
  return undefined;
};

/** Why the embedded database does not take this message, or undefined when it does. */
export function rejectionOf(message: Message): ServerError | undefined {
  if (message.type === 'P' && textAt(message.bytes, 5) !== '')
    return {
      code: '0A000',
      message: 'embedded database: named prepared statements are not supported, sessions share one backend',
    };
  const sql = sqlOf(message);
  if (sql !== undefined && QUICK_LOOK.test(sql) && COPY_IN.test(sql.replace(COMMENTS, ' ')))
    return {
      code: '0A000',
      message: 'embedded database: COPY FROM STDIN is not supported, use INSERT … SELECT FROM unnest(…)',
    };
  return undefined;
}
