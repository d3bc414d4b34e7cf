import type { RepairRule } from './rule.ts';

/** A table of response parameters that leaves out those that every response has. */
export const envelopeUnlisted: RepairRule<
  { listed: readonly string[]; shown: readonly string[]; envelope: readonly string[] },
  string[]
> = {
  id: 'envelope-unlisted',
  about:
    "A member of every response's envelope that the action's own example shows, and its table leaves out, is added.",
  apply({ listed, shown, envelope }) {
    const missing = envelope.filter((name) => !listed.includes(name) && shown.includes(name));
    return missing.length > 0 ? missing : undefined;
  },
  cases: [
    {
      given: { listed: ['id'], shown: ['code', 'message', 'id'], envelope: ['code', 'message'] },
      gives: ['code', 'message'],
    },
    { given: { listed: ['code'], shown: ['code'], envelope: ['code', 'message'] }, gives: undefined, why: 'not shown' },
  ],
};
