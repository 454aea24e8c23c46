/** A text on one line, without the control characters by which a source could write into the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}
