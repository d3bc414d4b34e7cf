// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** What works on Node only: sources of credentials, and connections. */
export { type CvmRoleOptions, fromCvmRole } from './runtime/node/cvm-role.ts';
export { chain, defaultCredentials } from './runtime/node/default-chain.ts';
export { fromEnvironment } from './runtime/node/environment.ts';
export { fromProfile, type ProfileOptions } from './runtime/node/profile.ts';
export { createNodeTransport, type NodeTransportOptions } from './runtime/transport/node.ts';
