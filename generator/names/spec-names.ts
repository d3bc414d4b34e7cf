import type { ApiSpec } from '../spec/types.ts';
import { fileName } from './file-names.ts';
import { constantName, methodName, typeName } from './identifiers.ts';
import { NameRegistry } from './registry.ts';

/** Every name that a package gives to what its spec describes, keyed by the wire name. */
export interface SpecNames {
  /** `Clb`: the prefix of the package's own classes. */
  readonly product: string;
  readonly actions: ReadonlyMap<string, ActionNames>;
  /** Interface of each data type. */
  readonly types: ReadonlyMap<string, string>;
  /** Key of each error code in the code list. */
  readonly errors: ReadonlyMap<string, string>;
}

export interface ActionNames {
  /** `describeBooks`: method, function and operation. */
  readonly method: string;
  /** `DescribeBooks`: the stem of the names below. */
  readonly type: string;
  readonly request: string;
  readonly response: string;
  readonly errorCode: string;
  /** `describe-load-balancers`, without an extension. */
  readonly file: string;
}

/** Names that generated modules import, export or rely on for something else. */
const OWN_TYPES = (
  'AbortError ApiClient Array AttemptInfo BatchOutcome Call CallOptions CallResult CheckOptions CheckResult Client ' +
  'ClientOptions CommonErrorCode ConfigurationError Credentials CredentialsError CredentialsProvider ErrorCode ' +
  'ErrorCodesByMethod ErrorKind Fail Fetch Hooks HttpRequest HttpResponse InvalidValueError Issue IssueCode JsonValue ' +
  'LogFields Logger NetworkError Operation PagedMethod Paginator PagingError PagingOptions PartialFailureError Promise ' +
  'ProtocolError Record RetryOptions SdkError ServiceError SignatureMethod StandardSchemaV1 T TaskFailedError Tasks ' +
  'TimeoutError Transport TransportContext TransportError ValidationError ValidationIssue ValidationResult Validator ' +
  'Validators WaitOptions WaitProgress WaitResult'
).split(' ');
/** Of names that begin with the product's. */
const OWN_ENDINGS = ['Client', 'ClientOptions', 'Error', 'Region', 'ServiceError'];
/** A client and the handlers of its calls are objects, which have methods already. */
const OWN_METHODS = [
  ...'api call client close input operation options paginate waitFor'.split(' '),
  ...Object.getOwnPropertyNames(Object.prototype),
];

/** Only documented actions get names: the others have no page that says how to call them. */
export function nameSpec(spec: ApiSpec): SpecNames {
  const product = typeName(spec.product);
  const typeNames = new NameRegistry([...OWN_TYPES, ...OWN_ENDINGS.map((ending) => product + ending)]);
  const methods = new NameRegistry(OWN_METHODS);
  const files = new NameRegistry(['index']);
  const codes = new NameRegistry();

  const types = new Map(spec.types.map((type) => [type.name, typeNames.claim(typeName(type.name))]));
  const actions = new Map<string, ActionNames>();
  for (const action of spec.actions) {
    if (!action.documented) continue;
    const stem = typeName(action.name);
    actions.set(action.name, {
      method: methods.claim(methodName(action.name)),
      type: stem,
      request: typeNames.claim(`${stem}Request`),
      response: typeNames.claim(`${stem}Response`),
      errorCode: typeNames.claim(`${stem}ErrorCode`),
      file: files.claim(fileName(action.name)),
    });
  }
  const errors = new Map<string, string>();
  for (const { code, title } of spec.errors) {
    if (!errors.has(code)) errors.set(code, codes.claim(constantName(/^[0-9]+$/.test(code) && title ? title : code)));
  }
  return { product, actions, types, errors };
}
