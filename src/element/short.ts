/** A value that came from outside, for a message: 60 characters at most. Without a lookbehind: in WebKit it finds no emoji. */
export const short = (value: unknown): string => String(value).replace(/^(.{60}).+/su, '$1…');
