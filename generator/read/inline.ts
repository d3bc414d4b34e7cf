import type { Nodes, PhrasingContent } from 'mdast';

/**
 * The text of inline Markdown: code spans and emphasis are kept, links that lead nowhere (`#`) become their titles,
 * and characters stand unescaped, as a person reads them.
 */
export function inlineText(nodes: readonly (PhrasingContent | Nodes)[]): string {
  return nodes.map(one).join('');
}

function one(node: PhrasingContent | Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\u00a0', ' ');
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'strong':
      return `**${inlineText(node.children)}**`;
    case 'emphasis':
      return `*${inlineText(node.children)}*`;
    case 'link':
      return link(inlineText(node.children), node.url);
    case 'break':
      return '\n';
    case 'html':
      return node.value;
    case 'image':
      return node.alt ?? '';
    default:
      return 'children' in node
        ? inlineText(node.children as PhrasingContent[])
        : 'value' in node
          ? String(node.value)
          : '';
  }
}

/** Text in which links stand by their titles, as in names and headings. */
export const withoutLinks = (text: string): string => text.replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1');

/** A link by its title; the address only where it leads out of the document. */
export function link(title: string, url: string): string {
  return /^https?:/.test(url) && url !== title ? `[${title}](${url})` : title;
}
