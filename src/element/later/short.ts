/** A value from outside, cut to 60 characters for a message. No lookbehind is used, because in WebKit it does not work with emoji. */
export const short = (value: unknown): string => String(value).replace(/^(.{60}).+/su, '$1…');
