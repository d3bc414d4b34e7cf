export interface Progress {
  stage: (name: string) => void;
  done: () => void;
}

/** One line on a terminal that says what is being done; nothing where no person looks on. */
export function progress({ quiet, json }: { quiet?: boolean; json?: boolean }): Progress {
  if (quiet || json || !process.stderr.isTTY) return { stage: () => {}, done: () => {} };
  const show = (text: string) => process.stderr.write(`\r\u001b[2K${text}`);
  return { stage: (name) => show(`${name} …`), done: () => show('') };
}
