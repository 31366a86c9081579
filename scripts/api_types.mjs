// Writes src/api/schema.ts from openapi.json; with --check says whether it is current (exit 1: not).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const SOURCE = new URL('../openapi.json', import.meta.url);
const TARGET = new URL('../src/api/schema.ts', import.meta.url);
const HEAD =
  '// Generated from openapi.json by `jlpm api:generate`; do not edit.\n\n';

const types = HEAD + astToString(await openapiTS(SOURCE));

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, types);
} else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== types) {
  console.error('src/api/schema.ts is not current: run `jlpm api:generate`.');
  process.exit(1);
}
