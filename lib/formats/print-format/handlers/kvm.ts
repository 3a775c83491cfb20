import type { EventFormat } from '../../event-format.js';
import type { Scope } from '../evaluate.js';
import { anyField, dynamicPlace } from '../fields.js';
import type { Piece } from '../print-number.js';
import {
  asHex,
  asUnsigned,
  asWord,
  type Halves,
  type Handler,
  type HandlerMakers,
  instead,
  inTurn,
  labelled,
  missing,
  missingNumber,
  numberField,
  words,
} from './handler.js';
import { svmExitReasons, vmxExitReasons } from './kvm-exit-reasons.js';

/** As plugin_kvm of libtraceevent 1.8 prints them. */
function vcpuEntry({ format }: Scope): Handler {
  const vcpu = labelled(format, ' vcpu ', 'vcpu_id', asWord, missingNumber);
  return instead(inTurn(vcpu, labelled(format, ' rip 0x', 'rip', asHex, missing)));
}

function vcpuExit({ format }: Scope): Handler {
  const [first, second] = [numberField(format, 'info1'), numberField(format, 'info2')];
  const info =
    first === undefined || second === undefined
      ? () => {}
      : inTurn(words(' info '), asHex(first), words(' '), asHex(second));
  return instead(
    inTurn(reason(format, 'exit_reason'), labelled(format, ' rip 0x', 'guest_rip', asHex, missing), info),
  );
}

function nestedExit({ format }: Scope): Handler {
  return instead(inTurn(labelled(format, ' rip ', 'rip', asHex, missing), nestedInject(format)));
}

function nestedInject(format: EventFormat): Piece {
  return inTurn(
    reason(format, 'exit_code'),
    labelled(format, ' info1 ', 'exit_info1', asHex, missingNumber),
    labelled(format, ' info2 ', 'exit_info2', asHex, missingNumber),
    labelled(format, ' int_info ', 'exit_int_info', asHex, missingNumber),
    labelled(format, ' int_info_err ', 'exit_int_info_err', asHex, missingNumber),
  );
}

const vmx = 1;
const svm = 2;

/** `reason HLT`; by the names of Intel's or AMD's, as the record's `isa` says. */
function reason(format: EventFormat, name: string): Piece {
  const code = numberField(format, name);
  if (code === undefined) return missing(name);
  const isa = numberField(format, 'isa');
  const unknown = inTurn(words('UNKNOWN ('), asUnsigned(code), words(')'));
  const label = words('reason ');
  return (out, r) => {
    label(out, r);
    const kind = isa === undefined ? vmx : isa.low(r);
    const names = kind === vmx ? vmxExitReasons : kind === svm ? svmExitReasons : undefined;
    const found = names === undefined ? 'UNKNOWN-ISA' : names[code.low(r) | 0];
    if (found === undefined) unknown(out, r);
    else out.text(found);
  };
}

/** `csbase:rip: 48 89 e5`: the bytes of the instruction. */
function emulateInstruction({ format }: Scope): Handler {
  const names = ['rip', 'csbase', 'len', 'flags', 'failed'];
  const found = names.map((name) => numberField(format, name));
  const absent = names.find((_, i) => found[i] === undefined);
  const bytes = anyField(format, 'insn');
  if (absent !== undefined) return instead(missing(absent));
  if (bytes === undefined) return instead(missing('insn'));
  const [rip, csbase, length, , failed] = found as Halves[] as [Halves, Halves, Halves, Halves, Halves];
  const start = bytes.place === 'inline' ? () => bytes.offset : dynamicPlace(bytes).offset;
  const instruction: Piece = (out, r) => {
    const from = r.at + start(r);
    const to = Math.min(r.end, from + Math.min(15, length.low(r)));
    for (let at = from; at < to; at++) {
      if (at > from) out.byte(0x20);
      out.hexByte(r.bytes[at] as number);
    }
    if (failed.low(r) !== 0 || failed.high(r) !== 0) out.text(' FAIL');
  };
  return instead(inTurn(asHex(csbase), words(':'), asHex(rip), words(': '), instruction));
}

const accesses = ['---', '--x', 'w--', 'w-x', '-u-', '-ux', 'wu-', 'wux'];

/** The bits of a page's role. Kernel: `union kvm_mmu_page_role` as it was in v4.x, which libtraceevent 1.8 has. */
function role(format: EventFormat): Piece {
  const word = numberField(format, 'role');
  if (word === undefined) return missing('role');
  return inTurn(
    (out, r) => out.text(roleWords(word.low(r))),
    labelled(format, ' root ', 'root_count', (field) => inTurn(asWord(field), words(' ')), missingNumber),
    synced(format),
  );
}

function synced(format: EventFormat): Piece {
  const unsync = numberField(format, 'unsync');
  if (unsync === undefined) return missing('unsync');
  return (out, r) => out.text(unsync.low(r) !== 0 || unsync.high(r) !== 0 ? 'unsync' : 'sync');
}

function roleWords(word: number): string {
  const bit = (n: number) => ((word >>> n) & 1) === 1;
  const bits = (from: number, count: number) => (word >>> from) & ((1 << count) - 1);
  return [
    `${bits(0, 4)} q${bits(5, 2)}${bit(7) ? ' direct' : ''} ${accesses[bits(8, 3)]}${bit(11) ? ' invalid' : ''} `,
    `${bit(4) ? '' : '!'}pae ${bit(12) ? '' : '!'}nxe ${bit(13) ? '' : '!'}wp`,
    `${bit(14) ? ' smep' : ''}${bit(15) ? ' smap' : ''}${bits(24, 8) !== 0 ? ' smm' : ''}`,
  ].join('');
}

function getPage({ format }: Scope): Handler {
  const created = numberField(format, 'created');
  if (created === undefined) return instead(missing('created'));
  return instead(
    inTurn(
      (out, r) => out.text(created.low(r) !== 0 || created.high(r) !== 0 ? 'new ' : 'existing '),
      labelled(format, 'sp gfn ', 'gfn', (field) => inTurn(asHex(field), words(' ')), missing),
      role(format),
    ),
  );
}

const page = ({ format }: Scope) => instead(role(format));

export const kvmHandlers: HandlerMakers = {
  'kvm:kvm_entry': vcpuEntry,
  'kvm:kvm_exit': vcpuExit,
  'kvm:kvm_nested_vmexit': nestedExit,
  'kvm:kvm_nested_vmexit_inject': ({ format }) => instead(nestedInject(format)),
  'kvm:kvm_emulate_insn': emulateInstruction,
  'kvmmmu:kvm_mmu_get_page': getPage,
  'kvmmmu:kvm_mmu_sync_page': page,
  'kvmmmu:kvm_mmu_unsync_page': page,
  'kvmmmu:kvm_mmu_zap_page': page,
  'kvmmmu:kvm_mmu_prepare_zap_page': page,
};
