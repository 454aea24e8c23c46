/** A text inside an XML or HTML document. Characters that XML cannot have are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, mark => `&#${mark.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}
