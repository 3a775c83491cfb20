import { checkFetchArgument } from './check-fetch-argument.js';
import { type Fail, failFrom } from './fail.js';
import { emitFetchArgument, type FetchArgument } from './fetch-argument.js';
import type { FetchSite } from './fetch-site.js';
import { parseFetchArg } from './parse-fetch-arg.js';
import { parseFetchType } from './parse-fetch-type.js';

/** MAX_ARG_NAME_LEN and MAX_ARGSTR_LEN in kernel/trace/trace_probe.h (v6.12). */
const maxName = 32;
const maxBody = 63;

/** `reserved_field_names` in kernel/trace/trace_probe.c (v6.12). */
const reserved: ReadonlySet<string> = new Set([
  ...['common_type', 'common_flags', 'common_preempt_count', 'common_pid', 'common_tgid'],
  ...['__probe_ip', '__probe_ret_ip', '__probe_func'],
]);

/**
 * Reads one argument of a probe: `path=+0(%si):ustring`.
 *
 * Kernel: `traceprobe_parse_probe_arg` in kernel/trace/trace_probe.c (v6.12): a name ends at the first `=`, a type begins at the first `:`.
 *
 * @param fail makes the error for a place of the word, an offset from its start
 */
export function parseFetchArgument(word: string, site: FetchSite, fail: Fail): FetchArgument {
  const equals = word.indexOf('=');
  const name = equals < 0 ? {} : { name: parseName(word.slice(0, equals), fail) };
  const bodyAt = equals + 1;
  const colon = word.indexOf(':', bodyAt);
  const valueText = word.slice(bodyAt, colon < 0 ? undefined : colon);
  if (valueText === '') throw fail(bodyAt, 'there is nothing to fetch');
  const value = parseFetchArg(valueText, site, failFrom(fail, bodyAt));
  const type = colon < 0 ? {} : { type: parseFetchType(word.slice(colon + 1), failFrom(fail, colon + 1)) };
  const argument: FetchArgument = { ...name, value, ...type };
  checkFetchArgument(argument, site, { valueAt: bodyAt, typeAt: colon + 1 }, fail);
  const body = emitFetchArgument({ value, ...type });
  if (body.length > maxBody) {
    throw fail(bodyAt, `an expression has at most ${maxBody} characters, this one has ${body.length}`);
  }
  return argument;
}

function parseName(name: string, fail: Fail): string {
  if (name === '') throw fail(0, 'a name is missing before "="');
  if (name.length > maxName) throw fail(0, `a name has at most ${maxName} characters`);
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw fail(0, `"${name}" is no name`, 'A name has letters, digits and _, and no digit first.');
  }
  if (reserved.has(name)) throw fail(0, `"${name}" is the name of a field that every event has`);
  return name;
}
