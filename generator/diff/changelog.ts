/** `## 1.2.0 (2024-05-06)` or `## 1.2.0`. */
const HEADING = /^## +\[?(\d+\.\d+\.\d+[^\s\]]*)\]?.*$/gm;

/**
 * A changelog with the notes of a version on top: a new section, or the section of this version written anew, so that
 * doing it twice is doing it once. Other sections stay as they are.
 *
 * @param date `2024-05-06`, of the document and not of the day, so that the same document gives the same text.
 */
export function updateChangelog(text: string, notes: string, version: string, date: string): string {
  const section = `## ${version} (${date})\n\n${notes}`;
  const headings = [...text.matchAll(HEADING)];
  const own = headings.findIndex((heading) => heading[1] === version);
  const start = headings[Math.max(own, 0)]?.index ?? text.length;
  const end = own === -1 ? start : (headings[own + 1]?.index ?? text.length);
  return joined(text.slice(0, start), section, text.slice(end));
}

function joined(before: string, section: string, after: string): string {
  const head = before.trim() === '' ? '# Changelog' : before.trimEnd();
  return `${[head, section.trim(), after.trim()].filter((part) => part !== '').join('\n\n')}\n`;
}
