import { splitWords } from './words.ts';

/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9]|lpt[0-9])$/i;

/** Far below what any file system takes. */
const MAX_LENGTH = 100;

/** `DescribeDVDRentals` to `describe-dvd-rentals`: a name that every file system and every bundler takes. */
export function fileName(name: string): string {
  const kebab = splitWords(name)
    .join('-')
    .toLowerCase()
    .slice(0, MAX_LENGTH)
    .replace(/(?<!-)-+$/, '');
  if (kebab === '') return 'unnamed';
  return DEVICES.test(kebab) ? `${kebab}-` : kebab;
}
