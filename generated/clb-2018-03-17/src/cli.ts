#!/usr/bin/env node
// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** The package's command, which serves the API on this machine. */
import { runCommand } from './runtime/testing/command.ts';
import { api } from './testing-api.ts';

await runCommand('@clb-sdk/2018-03-17', api);
