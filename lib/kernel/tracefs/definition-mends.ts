/**
 * What can be done about what the kernel has against a definition, by its sentence.
 *
 * Kernel: `ERRORS` in kernel/trace/trace_probe.h, trace_events_synth.c (v6.12). Sentences that the kernel has but tracelab refuses first are not here.
 */
const bySentence: readonly (readonly [sentence: RegExp, mend: string])[] = [
  [
    /^The symbol is not unique/,
    'Several functions have this name: probe one of them by its address, or say the module: MODULE:SYMBOL.',
  ],
  [
    /^Probe point is not an instruction boundary/,
    'The offset is inside of an instruction. Those of a function: gdb, or objdump -d of its vmlinux.',
  ],
  [/^Retprobe address must be/, 'A return probe is for a whole function: leave the offset out.'],
  [
    /^This variable is not found/,
    "Arguments have the names of the function's prototype in BTF: bpftool btf dump file /sys/kernel/btf/vmlinux.",
  ],
  [
    /^This field is not found/,
    "The structure has no such member in this kernel's BTF: bpftool btf dump file /sys/kernel/btf/vmlinux.",
  ],
  [
    /^No BTF entry/,
    'BTF does not know this function: it is written in assembler, or was changed by the compiler. Take registers or $arg1.',
  ],
  [
    /^BTF is not available/,
    'There are no names of arguments at this place. Take registers, or a kernel with CONFIG_DEBUG_INFO_BTF.',
  ],
  [
    /^This is not a pointer to/,
    'Only what points to a structure has members: "->" follows a pointer, "." goes into what is embedded.',
  ],
  [/^This type does not fit for string/, 'A string is fetched from a char * or a char array.'],
  [/^This function returns 'void'/, 'There is nothing to fetch at its return.'],
  [/^Non pointer structure/, 'A member of an embedded structure that is passed by value cannot be fetched.'],
  [
    /^\$arg\* can be used only/,
    "Arguments are there at a function's entry and return; inside of it take registers.",
  ],
  [/^Attached event does not have this field/, 'Fields of an event: its format file.'],
  [/^Failed to find the given file/, 'The path is one on the target, from / on.'],
  [/^Not a regular file/, 'A probe is in a program or a library.'],
  [
    /^Invalid register name/,
    'This kernel runs on another kind of machine: x86-64 has %di, %si ...; arm64 %x0, %x1 ...',
  ],
  [
    /^(There is already the exact same|Given group\/event name is already)/,
    'Give the event another name: p:NAME ...',
  ],
  [
    /^(Probe type|Argument type or name) is different/,
    'Another event has this name: give it another one: p:NAME ...',
  ],
  [/^(Event too big|\$arg\* failed because)/, 'Fetch less, or shorter arrays.'],
];

/** The same by errno, where the kernel says nothing. */
const byErrno: Readonly<Record<string, string>> = {
  EEXIST:
    'There is an event of this name, or a tprobe on this tracepoint already: give it another name, or remove the other.',
  EBUSY: 'The event is in use: disable it in every instance first.',
  E2BIG: 'The definition is longer than the kernel takes: fetch less.',
  EPERM: 'The kernel is locked down: boot with lockdown=none.',
  ENOMEM: 'The kernel has no memory for it.',
  EINVAL: "The kernel says no more than that. tracelab's grammar takes it: this kernel's may not.",
};

export function mendOf(sentence: string | undefined, errno: string | undefined): string | undefined {
  const known = sentence === undefined ? undefined : bySentence.find(([pattern]) => pattern.test(sentence));
  if (known !== undefined) return known[1];
  return sentence === undefined && errno !== undefined ? byErrno[errno] : undefined;
}
