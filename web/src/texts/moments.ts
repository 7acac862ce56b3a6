import { useLanguage, type Language } from './texts.js';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const ZONE = 'Europe/Stockholm';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const relative = (language: Language, ms: number): string => {
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto', style: 'long' });
  const size = Math.abs(ms);
  if (size < HOUR) return format.format(Math.round(ms / MINUTE), 'minute');
  if (size < 2 * DAY) return format.format(Math.round(ms / HOUR), 'hour');
  return format.format(Math.round(ms / DAY), 'day');
};

const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
/** The day in Sweden at that moment. */
export const dayAt = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(at);

/** How a day or a moment is written, and how far off it is; `text` is as the service writes it. */
export const momentsIn = (language: Language) => ({
  written: (text: string): string =>
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: isDay(text) ? 'UTC' : ZONE,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(isDay(text) ? {} : { hour: '2-digit', minute: '2-digit' }),
    }).format(new Date(text)),
  fromNow: (text: string, now: Date): string =>
    isDay(text)
      ? new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(
          between(dayAt(now), text),
          'day',
        )
      : relative(language, Date.parse(text) - now.getTime()),
  number: (figure: number, digits = 0): string =>
    new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(figure),
});

export const useMoments = () => momentsIn(useLanguage().language);
