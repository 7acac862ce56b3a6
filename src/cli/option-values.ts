import { InvalidArgumentError } from 'commander';

const wholeFrom =
  (least: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`It must be a whole number of ${least.toString()} or more.`);
  };

/** A whole number, 0 or more. */
export const count = wholeFrom(0);
/** A whole number, 1 or more. */
export const countFromOne = wholeFrom(1);
/** Seconds above 0, decimals allowed. */
export const seconds = (text: string): number => {
  const number = Number(text);
  if (text.trim() !== '' && number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('It must be a number of seconds above 0.');
};
/** Metres from 1 to 1 000. */
export const metresOfSimplifying = (text: string): number => {
  const number = Number(text);
  if (text.trim() !== '' && number >= 1 && number <= 1000) return number;
  throw new InvalidArgumentError('It must be a number of metres from 1 to 1000.');
};
/** A share from 0 to 1: `0.01` is one per cent. */
export const share = (text: string): number => {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('It must be a share from 0 to 1, such as 0.01 for one per cent.');
};
