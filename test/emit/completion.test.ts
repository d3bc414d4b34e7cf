/** What editors offer: the language service over the emitted sources. */
import { fileURLToPath } from 'node:url';
import { Project, ts } from 'ts-morph';
import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../generated/clb-2018-03-17/src/', import.meta.url));
const FILE = `${FOLDER}completion.ts`;

const project = new Project({
  compilerOptions: {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  },
});

/** The completions at `¦` in a program that uses the package. */
function offered(program: string): string[] {
  project.createSourceFile(FILE, program.replace('¦', ''), { overwrite: true });
  const service = project.getLanguageService().compilerObject;
  const found = service.getCompletionsAtPosition(FILE, program.indexOf('¦'), {});
  return found?.entries.map(({ name }) => name) ?? [];
}

const CLIENT = "import { ClbClient, isClbError } from './index.ts';\nconst clb = new ClbClient();\n";

it.each([
  ['the names of filters', `${CLIENT}clb.describeTargetGroupList({ Filters: [{ Name: '¦' }] });`, 'TargetGroupName'],
  ['a documented value', `${CLIENT}clb.createListener({ LoadBalancerId: '', Ports: [], Protocol: '¦' });`, 'TCP_SSL'],
  [
    'a value in a data type',
    `${CLIENT}clb.createListener({ LoadBalancerId: '', Ports: [], Protocol: '', HealthCheck: { CheckType: '¦' } });`,
    'CUSTOM',
  ],
  ['a region', "import { ClbClient } from './index.ts';\nnew ClbClient({ region: '¦' });", 'ap-guangzhou'],
  [
    "a call's region",
    `${CLIENT}clb.createListener({ LoadBalancerId: '', Ports: [], Protocol: '' }, { region: '¦' });`,
    'ap-guangzhou',
  ],
  ["a list's region", `${CLIENT}clb.describeLoadBalancers.items({}, { region: '¦' });`, 'ap-guangzhou'],
  [
    'the region of a standalone call',
    "import { describeLoadBalancers } from './actions/describe-load-balancers.ts';\nimport { createClient } from './core.ts';\ndescribeLoadBalancers(createClient(), {}, { region: '¦' });",
    'ap-guangzhou',
  ],
  ['a parameter', `${CLIENT}clb.createListener({ ¦ });`, 'LoadBalancerId'],
  [
    "an action's error codes",
    `${CLIENT}declare const e: unknown;\nif (isClbError(e, 'createListener') && e.code === '¦') {}`,
    'InvalidParameter.PortCheckFailed',
  ],
  ['a method', `${CLIENT}clb.¦`, 'createListener'],
])('offer %s', (_what, program, expected) => {
  expect(offered(program)).toContain(expected);
});
