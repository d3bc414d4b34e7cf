import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Every sort of element of a page as a browser's parser reads it, with its attributes; of those that act, what they do. */
export function htmlElements(text: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) found.add([node.tagName, ...node.attrs.map(attributeText)].join(' '));
    else if (node.nodeName !== '#text') found.add(node.nodeName);
    if (node.nodeName === 'script' || node.nodeName === 'style') found.add(textOf(node));
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(text));
  return found;
}

/** The value counts where a browser acts on it; of a link, only whether it stays within the page or the project. */
function attributeText({ name, value }: { name: string; value: string }): string {
  if (name === 'href') return /^(?:#|\.\/[^:]*$)/.test(value) ? 'href' : `href=${value}`;
  return /^(?:on|src|style|action|http-equiv|content|rel)/.test(name) ? `${name}=${value}` : name;
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'childNodes' in node ? node.childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '';

const markdown = unified().use(remarkParse);

/** Nodes that a text of the document may not become. */
const ACTIVE = new Set([
  'html',
  'image',
  'imageReference',
  'definition',
  'link',
  'linkReference',
  'code',
  'heading',
  'thematicBreak',
  'list',
  'listItem',
]);

/** An empty comment, with which our own printer keeps an address from becoming a link. */
const isSeparator = (node: Node): boolean => node.value === '<!-- -->';

interface Node {
  type: string;
  children?: Node[];
  depth?: number;
  value?: string;
}

/** The blocks of a Markdown text, and what in it is more than plain words. Links count unless the text may have its own. */
export function markdownShape(text: string, mayLink: boolean): string {
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    const isActive = ACTIVE.has(node.type) && !isSeparator(node) && !(mayLink && node.type === 'link');
    if (isActive) lines.push(`${depth} ${node.type}${node.depth ?? ''}`);
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(markdown.parse(text) as Node, 0);
  return lines.join('\n');
}
